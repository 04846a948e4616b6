package io.torvyn.benchmarks.startup;

import io.torvyn.host.Host;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts JVMs in turn, one that does nothing and one that moves an element, and compares them. */
public final class Startup {
  private final PrintStream out;

  private Startup(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures and prints.
   *
   * @param rounds how many JVMs of each kind
   * @throws IOException when a JVM cannot be started
   */
  public static void print(int rounds, PrintStream out) throws IOException, InterruptedException {
    new Startup(out).run(rounds);
  }

  private void run(int rounds) throws IOException, InterruptedException {
    List<Double> empty = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double nothing = millis(EmptyMain.class);
      double element = millis(FirstElement.class);
      if (round > 0) { // The first of each brings the files into memory.
        empty.add(nothing);
        first.add(element);
      }
    }
    out.printf(
        Locale.ROOT,
        "an empty main: %.0f ms; a main with one element through a flow: %.0f ms; %.2f times%n",
        median(empty),
        median(first),
        median(first) / median(empty));
    new ProcessBuilder(command(FirstElement.class, "memory")).inheritIO().start().waitFor();
    File core =
        Path.of(Host.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toFile();
    out.printf(
        "core: %s%n",
        core.isFile()
            ? core.getName() + ", " + (core.length() >> 10) + " KiB"
            : "in one jar with the benchmarks; its own is in torvyn-runtime/core/target");
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double millis(Class<?> main) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command(main))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static List<String> command(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
