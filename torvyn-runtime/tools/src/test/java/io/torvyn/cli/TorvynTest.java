package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TorvynTest {
  @Test
  void shouldNameTheCommands_whenHelpIsAsked() {
    Launched launched = Launched.torvyn("--help");
    assertEquals(0, launched.exitCode(), launched.err());
    for (String command : Torvyn.commandLine().getSubcommands().keySet()) {
      assertTrue(launched.out().contains("\n  " + command + " "), command);
    }
    assertTrue(launched.out().contains("Exit codes: 0"), launched.out());
  }

  @Test
  void shouldSayItsVersionAndItsJdk_whenAsked() {
    Launched launched = Launched.torvyn("--version");
    assertTrue(launched.out().startsWith("torvyn 0."), launched.out());
    assertTrue(launched.out().contains(System.getProperty("java.home")), launched.out());
  }

  @Test
  void shouldRefuse_whenThereIsNoCommand() {
    Launched.torvyn().assertRefused(2, "name a command", "list");
  }

  @Test
  void shouldSuggest_whenTheCommandIsMisspelt() {
    Launched.torvyn("inspct", "tally").assertRefused(2, "inspct", "torvyn inspect");
  }

  @Test
  void shouldSayWhatIsMissing_whenThereIsNoJdk() {
    Launched.with(Map.of("JAVA_HOME", "/no/jdk"), "list")
        .assertRefused(2, "/no/jdk/bin/java", "JAVA_HOME");
  }
}
