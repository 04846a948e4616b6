package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TorvynTest {
  @TempDir private Path folder;

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

  @Test
  void shouldPrintAScriptForTheShell_whenAsked() throws Exception {
    Launched launched = Launched.torvyn("generate-completion");
    assertEquals(0, launched.exitCode(), launched.err());
    Path script = Files.writeString(folder.resolve("completion"), launched.out());
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                "source '"
                    + script
                    + "'; COMP_WORDS=(torvyn be); COMP_CWORD=1;"
                    + " COMP_LINE='torvyn be'; _complete_torvyn; echo \"${COMPREPLY[@]}\"")
            .redirectErrorStream(true)
            .start();
    String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("bench", offered.strip());
  }
}
