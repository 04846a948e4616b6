package io.torvyn.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.Picky;
import io.torvyn.flink.demo.Rows;
import io.torvyn.flink.demo.SumByDigit;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flink.demo.SumsPipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/** A pipeline with a component source, a keyed edge and a component sink, on a cluster in here. */
class FlinkJobTest {
  private static final long COUNT = 20_000;

  @Test
  void shouldGiveTheRowsOfAHost_whenEdgesAreKeyedAndIslandsParted() throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
    environment.enableCheckpointing(50);
    FlinkJob.of(
            environment,
            new SumsFlink().numbers(() -> new Numbers(COUNT)).rows(() -> new Rows("on Flink")))
        .parallelism("picky", 2)
        .parallelism("sums", 2)
        .addToJob();
    environment.execute();

    assertEquals(hosted(), Rows.of("on Flink"));
  }

  private static List<String> hosted() throws InterruptedException {
    try (Host host = Host.create();
        Flow flow =
            SumsPipeline.builder()
                .numbers(new Numbers(COUNT))
                .picky(new Picky())
                .sums(new SumByDigit())
                .rows(new Rows("hosted"))
                .start(host)) {
      flow.await();
    }
    return Rows.of("hosted");
  }
}
