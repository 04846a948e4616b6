package io.torvyn.buffer.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.wired.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/configuration.md} says of the pool's settings what the code does with them. */
class PoolConfigurationTest {
  /** So much that no number of slots is refused for the bytes they take. */
  private static final long AMPLE = Long.MAX_VALUE / 2;

  private static List<Setting> settings() {
    return Setting.under("The pool");
  }

  private static PoolSettings with(PoolSettings settings, String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return settings.with(properties);
  }

  @Test
  void shouldTellOfEverySetting() {
    Set<String> told =
        settings().stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> with(PoolSettings.defaults(), "torvyn.pool.nothing", "1"))
            .getMessage();
    assertTrue(message.endsWith("known are " + told), message);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellRangeAndDefault(Setting setting) {
    for (String value : setting.possible()) {
      with(PoolSettings.defaults().withBudget(AMPLE), setting.key(), value);
    }
    for (String value : setting.impossible()) {
      assertThrows(
          IllegalArgumentException.class,
          () -> with(PoolSettings.defaults().withBudget(AMPLE), setting.key(), value),
          value);
    }
    assertEquals(
        PoolSettings.defaults(), with(PoolSettings.defaults(), setting.key(), setting.standard()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellTheMethodThatDoesTheSame(Setting setting) {
    assertEquals(
        1,
        Arrays.stream(PoolSettings.class.getMethods())
            .filter(method -> method.getName().equals(setting.method()))
            .count());
  }
}
