package io.torvyn.flow.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyOverridesTest {
  private final WiredPipeline pipeline =
      WiredPipeline.named("access-log")
          .stage("lines", (Body.PullSource) alloc -> null)
          .stage("json", (Body.Borrower) (in, alloc) -> null)
          .stage("out", (Body.Drain) in -> null)
          .edge("lines", "json", new QueueSpec(8, "BLOCK", 50, 0))
          .edge("json", "out")
          .build();

  private FlowPlan plan(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    properties.setProperty("torvyn.other.json.nonsense", "left alone");
    properties.setProperty("java.home", "left alone");
    PropertyOverrides.apply(properties, pipeline);
    return PlanReader.read(pipeline);
  }

  @Test
  void shouldChangeTheQueue_whenPropertiesSaySo() {
    EdgePlan edge = plan("torvyn.access-log.json.queue.depth", "256").queues().get(0);
    assertEquals(256, edge.depth());
    assertEquals(128, edge.lowWatermark());
    edge = plan("torvyn.access-log.json.queue.low-watermark", "25").queues().get(0);
    assertEquals(64, edge.lowWatermark());
    edge = plan("torvyn.access-log.json.queue.overflow", "drop-oldest").queues().get(0);
    assertEquals(Overflow.DROP_OLDEST, edge.overflow());
    edge = plan("torvyn.access-log.json.queue.per-second", "100").queues().get(0);
    assertEquals(Overflow.RATE_LIMIT, edge.overflow());
    assertEquals(100, edge.perSecond());
  }

  @Test
  void shouldChangeTheStage_whenPropertiesSaySo() {
    assertEquals(
        ErrorPolicy.SKIP,
        plan("torvyn.access-log.json.error.policy", "skip").stages().get(1).onError());
    plan("torvyn.access-log.json.error.retries", "7");
    plan("torvyn.access-log.json.error.backoff-millis", "20");
    StagePlan json = plan("torvyn.access-log.json.error.policy", "RETRY").stages().get(1);
    assertEquals(7, json.retries());
    assertEquals(20_000_000, json.backoffNanos());
    assertEquals(true, json.blocking(), "a retry that waits must not hold a shared thread");
    plan("torvyn.access-log.json.breaker.rest-millis", "5");
    json = plan("torvyn.access-log.json.breaker.failures", "3").stages().get(1);
    assertEquals(new BreakerPlan(3, 5_000_000), json.breaker());
    assertEquals(9, plan("torvyn.access-log.json.flush.every", "9").stages().get(1).flushEvery());
    assertEquals(
        7_000_000,
        plan("torvyn.access-log.json.flush.after-millis", "7").stages().get(1).flushAfterNanos());
    assertEquals(
        99, plan("torvyn.access-log.json.budget.bytes", "99").stages().get(1).byteBudget());
    assertEquals(true, plan("torvyn.access-log.lines.blocking", "true").stages().get(0).blocking());
    assertEquals(
        "x y",
        plan("torvyn.access-log.json.set.colour", "x y").stages().get(1).settings().get("colour"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "torvyn.access-log.json.queue.depht|1|did you mean 'torvyn.access-log.json.queue.depth'?",
        "torvyn.access-log.jsn.queue.depth|1|did you mean 'torvyn.access-log.json.queue.depth'?",
        "torvyn.access-log.json.queue.depth|0|queue.depth of stage 'json' is 0; it must be 1 to 1048576",
        "torvyn.access-log.json.queue.depth|-1|is -1; it must be",
        "torvyn.access-log.json.queue.depth|2147483648|must be less than 2147483648",
        "torvyn.access-log.json.queue.depth|many|must be a whole number",
        "torvyn.access-log.json.queue.overflow|spill|must be one of [BLOCK, DROP_OLDEST",
        "torvyn.access-log.json.blocking|yes|must be true or false",
        "torvyn.access-log.json.queue.overflow|RATE_LIMIT|RATE_LIMIT without queue.per-second",
        "torvyn.access-log.json.error.policy|DEAD_LETTER|names no stage that takes its elements",
        "torvyn.access-log.json.error.policy|RETRY|error.retries is 0",
        "torvyn.access-log.json.parallel|0|parallel of stage 'json' is 0; it must be 1 to 256",
        "torvyn.access-log.json.parallel|-1|is -1; it must be 1 to 256",
        "torvyn.access-log.json.parallel|2147483648|must be less than 2147483648",
        "torvyn.access-log.json.parallel|2|cannot be 2: it is declared without @Parallel",
      })
  void shouldSayWhatIsWrong_whenAKeyOrValueIsNotPossible(String key, String value, String says) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> plan(key, value));
    String message = refused.getMessage();
    assertEquals(true, message.contains(says), message);
  }
}
