package io.torvyn.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.wired.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/configuration.md} says of the host's settings what the code does with them. */
class HostConfigurationTest {
  private static List<Setting> settings() {
    return Setting.under("The host");
  }

  private static HostSettings with(Setting setting, String value) {
    Properties properties = new Properties();
    properties.setProperty(setting.key(), value);
    return HostSettings.builder().properties(properties).build();
  }

  @Test
  void shouldTellOfEverySetting() {
    Set<String> known =
        HostSettings.keys().stream().map(key -> "torvyn.host." + key).collect(Collectors.toSet());
    assertEquals(known, settings().stream().map(Setting::key).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellRangeAndDefault(Setting setting) {
    for (String value : setting.possible()) {
      if (!virtualThreadsAreMissing(setting, value)) {
        with(setting, value);
      }
    }
    for (String value : setting.impossible()) {
      assertThrows(IllegalArgumentException.class, () -> with(setting, value), value);
    }
    String standard =
        "one per processor".equals(setting.standard())
            ? Integer.toString(Runtime.getRuntime().availableProcessors())
            : setting.standard();
    assertEquals(all(HostSettings.builder().build()), all(with(setting, standard)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void shouldTellTheMethodThatDoesTheSame(Setting setting) {
    assertEquals(
        1,
        Arrays.stream(HostSettings.Builder.class.getMethods())
            .filter(method -> method.getName().equals(setting.method()))
            .count());
  }

  private static boolean virtualThreadsAreMissing(Setting setting, String value) {
    return setting.method().equals("virtualThreads")
        && value.equals("true")
        && !VirtualThreads.available();
  }

  private static List<Object> all(HostSettings of) {
    return List.of(
        of.threads,
        of.elementsPerTurn,
        of.waitStrategy,
        of.virtualThreads,
        of.trackOwnership,
        of.observation,
        of.initLimit,
        of.drainLimit,
        of.callGrace,
        of.blockedAfter,
        of.shutdownLimit);
  }
}
