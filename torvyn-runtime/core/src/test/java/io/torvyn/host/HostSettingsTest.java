package io.torvyn.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.pool.PoolSettings;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSettingsTest {
  private static HostSettings from(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return HostSettings.builder().properties(properties).build();
  }

  @Test
  void shouldTakeWhatPropertiesSay_whenTheyNameTheHost() {
    assertEquals(7, from("torvyn.host.threads", "7").threads);
    assertEquals(9, from("torvyn.host.elements-per-turn", " 9 ").elementsPerTurn);
    assertEquals(WaitStrategy.SPIN, from("torvyn.host.wait-strategy", "spin").waitStrategy);
    Duration limit = Duration.ofMillis(5);
    assertEquals(limit, from("torvyn.host.init-limit-millis", "5").initLimit);
    assertEquals(limit, from("torvyn.host.drain-limit-millis", "5").drainLimit);
    assertEquals(limit, from("torvyn.host.call-grace-millis", "5").callGrace);
    assertEquals(limit, from("torvyn.host.blocked-after-millis", "5").blockedAfter);
    assertEquals(limit, from("torvyn.host.shutdown-limit-millis", "5").shutdownLimit);
  }

  @Test
  void shouldTakeThePoolFromTheProgram_andPropertiesOverIt() {
    PoolSettings small = PoolSettings.defaults().withTier(256, 7).withTier(4 << 10, 9);
    Properties properties = new Properties();
    properties.setProperty("torvyn.pool.256B.slots", "8");
    assertEquals(small, HostSettings.builder().pool(small).build().pool());
    assertEquals(
        small.withTier(256, 8),
        HostSettings.builder().pool(small).properties(properties).build().pool());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "torvyn.host.thraeds|2|did you mean 'torvyn.host.threads'?",
        "torvyn.host.threads|0|torvyn.host.threads is 0; it must be 1 to 1024",
        "torvyn.host.threads|two|torvyn.host.threads = two is not possible",
        "torvyn.host.wait-strategy|nap|torvyn.host.wait-strategy = nap is not possible",
        "torvyn.host.drain-limit-millis|0|it must be positive",
      })
  void shouldSayWhatIsWrong_whenAPropertyIsNotPossible(String key, String value, String says) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> from(key, value)).getMessage();
    assertTrue(message.contains(says), message);
  }

  @Test
  void shouldRefuseFlowSettings_whenOutOfRange() {
    assertThrows(
        IllegalArgumentException.class, () -> FlowSettings.DEFAULTS.withDeadline(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> FlowSettings.DEFAULTS.withWeight(0));
    assertThrows(IllegalArgumentException.class, () -> FlowSettings.DEFAULTS.withWeight(1_001));
  }

  @Test
  void shouldMakeVirtualThreadsOnlyWhereTheyExist_whenAsked() {
    boolean exist = Runtime.version().feature() >= 21;
    assertEquals(exist, VirtualThreads.available());
    if (exist) {
      HostSettings.builder().virtualThreads(true);
      Thread thread = VirtualThreads.unstarted("virtual", () -> {});
      assertEquals("virtual", thread.getName());
      assertTrue(thread.isDaemon());
    } else {
      String message =
          assertThrows(
                  UnsupportedOperationException.class,
                  () -> HostSettings.builder().virtualThreads(true))
              .getMessage();
      assertTrue(message.contains("needs JDK 21"), message);
    }
  }
}
