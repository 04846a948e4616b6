package io.torvyn.benchmarks.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.torvyn.host.Host;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a program holds that has moved one element, and how large the runtime's jar is. */
class FootprintTest {
  private static final long HEAP_KIB = 10 << 10;

  /** What it has now and a little more: growth is to be noticed, and then meant. */
  private static final long JAR_BYTES = 268_000;

  @Test
  void shouldHoldLittleHeap_andNativeMemoryForTheTierInUseAlone() throws Exception {
    Map<String, Long> sizes = sizes();
    assertTrue(sizes.get("heap after start") <= HEAP_KIB, sizes.toString());
    assertEquals(
        sizes.get("pool of the one tier in use"), sizes.get("direct memory"), sizes.toString());
  }

  @Test
  void shouldNotice_whenTheJarGrows() throws Exception {
    File core =
        Path.of(Host.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    assumeTrue(core.isFile(), "the core has not been packaged");
    assertTrue(core.length() <= JAR_BYTES, core.getName() + " has " + core.length() + " bytes");
  }

  private static Map<String, Long> sizes() throws Exception {
    Process process =
        new ProcessBuilder(Startup.command(List.of(), FirstElement.class, "memory"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, Long> sizes = new HashMap<>();
    String first;
    try (BufferedReader lines = process.inputReader()) {
      first = lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(": ");
        sizes.put(parts[0], Long.parseLong(parts[1].replaceAll("[^0-9]", "")));
      }
    }
    assertEquals(0, process.waitFor());
    assertEquals("an element of 64 bytes", first);
    return sizes;
  }
}
