package io.torvyn.stress.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the soak as the nightly build does, with fewer elements. */
class SoakMainTest {

  @Test
  void shouldEndWithNothingOutstanding_whenAMillionElementsPassed() throws Exception {
    String output = run(0, "-XX:NativeMemoryTracking=summary", "-Dtorvyn.soak.elements=1000000");
    assertTrue(output.contains("elements 1000000, outstanding 0, reuse rate 1.000000000"), output);
    assertTrue(output.contains("soak passed"), output);
  }

  @Test
  void shouldFailAndSayWhy_whenMemoryIsNotTracked() throws Exception {
    String output = run(1, "-Dtorvyn.soak.elements=10");
    assertTrue(output.contains("-XX:NativeMemoryTracking=summary"), output);
  }

  private static String run(int expected, String... options)
      throws IOException, InterruptedException {
    String[] command = new String[options.length + 6];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command[1] = "-Xms64m";
    command[2] = "-Xmx64m";
    System.arraycopy(options, 0, command, 3, options.length);
    command[options.length + 3] = "-cp";
    command[options.length + 4] = System.getProperty("java.class.path");
    command[options.length + 5] = SoakMain.class.getName();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(expected, process.waitFor(), output);
    return output;
  }
}
