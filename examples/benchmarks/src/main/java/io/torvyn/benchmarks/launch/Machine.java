package io.torvyn.benchmarks.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What a figure is worth nothing without: processor, cores, system, JDK, collector, date. */
public final class Machine {
  private Machine() {}

  /** One line that describes where and when this process runs, and the command that started it. */
  public static String describe(String command) {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        "%s, %d cores, %s %s; %s %s; %s; `java -jar benchmarks.jar %s`",
        processor(),
        runtime.availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        LocalDate.now(ZoneOffset.UTC),
        command);
  }

  /** The processor's name where the system tells it, else what is known of its architecture. */
  private static String processor() {
    Path cpuinfo = Path.of("/proc/cpuinfo");
    if (Files.isReadable(cpuinfo)) {
      try (Stream<String> lines = Files.lines(cpuinfo)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).trim())
            .findFirst()
            .orElse("unknown processor");
      } catch (IOException e) {
        return "processor unknown (" + e.getMessage() + ")";
      }
    }
    return "unknown processor";
  }
}
