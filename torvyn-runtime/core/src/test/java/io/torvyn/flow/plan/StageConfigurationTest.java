package io.torvyn.flow.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.glue.StageOptions;
import io.torvyn.wired.Body;
import io.torvyn.wired.Setting;
import io.torvyn.wired.WiredPipeline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/configuration.md} says of a stage's settings what the code does with them. */
class StageConfigurationTest {
  private static List<Setting> settings() {
    return Setting.under("A stage");
  }

  private static void apply(Setting setting, String value) {
    WiredPipeline pipeline =
        WiredPipeline.named("demo")
            .stage("lines", (Body.PullSource) alloc -> null)
            .stage("out", (Body.Drain) in -> null)
            .edge("lines", "out")
            .build();
    Properties properties = new Properties();
    properties.setProperty("torvyn.demo.out." + setting.key(), value);
    PropertyOverrides.apply(properties, pipeline);
  }

  @Test
  void shouldTellOfEverySetting() {
    Set<String> known = new TreeSet<>(PropertyOverrides.names());
    known.add("set.<name>");
    assertEquals(
        known,
        settings().stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellTheRange(Setting setting) {
    assertTrue(!setting.possible().isEmpty() || setting.range().equals("any"), setting.range());
    setting.possible().forEach(value -> apply(setting, value));
    for (String value : setting.impossible()) {
      assertThrows(IllegalArgumentException.class, () -> apply(setting, value), value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "queue.depth, depth",
    "queue.low-watermark, lowWatermark",
    "queue.overflow, overflow",
    "error.backoff-millis, backoffMillis",
    "error.retries, retries",
  })
  void shouldTellTheDefaultOfTheAnnotation(String key, String element) throws Exception {
    Class<?> annotation = key.startsWith("queue") ? Queue.class : OnError.class;
    String standard =
        annotation.getMethod(element).getDefaultValue().toString().toLowerCase(Locale.ROOT);
    assertEquals("`@" + annotation.getSimpleName() + "`, " + standard, setting(key).standard());
  }

  @Test
  void shouldTellHowLongAStageRests() {
    StageOptions untouched =
        WiredPipeline.named("demo")
            .stage("lines", (Body.PullSource) alloc -> null)
            .stage("out", (Body.Drain) in -> null)
            .edge("lines", "out")
            .build()
            .options("out");
    assertEquals(
        Long.toString(untouched.breakerRestMillis()), setting("breaker.rest-millis").standard());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellTheMethodThatDoesTheSame(Setting setting) {
    assertEquals(
        1,
        Arrays.stream(StageOptions.class.getMethods())
            .filter(method -> method.getName().equals(setting.method()))
            .filter(method -> method.getReturnType() == StageOptions.class)
            .count());
  }

  private static Setting setting(String key) {
    return settings().stream().filter(known -> known.key().equals(key)).findAny().orElseThrow();
  }
}
