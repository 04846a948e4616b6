package io.torvyn.benchmarks.startup;

import io.torvyn.host.Host;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Starts JVMs in turn, one that prints a line and one that moves an element through a flow which
 * prints a line, and compares the times to those lines; also with classes archived beforehand.
 */
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
    compare("", rounds, List.of(), List.of());
    Path folder = Files.createTempDirectory("startup");
    try {
      compare(
          " (classes archived)",
          rounds,
          archived(EmptyMain.class, folder),
          archived(FirstElement.class, folder));
    } finally {
      for (File archive : Objects.requireNonNull(folder.toFile().listFiles())) {
        Files.delete(archive.toPath());
      }
      Files.delete(folder);
    }
    new ProcessBuilder(command(List.of(), FirstElement.class, "memory"))
        .inheritIO()
        .start()
        .waitFor();
    File core =
        Path.of(Host.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toFile();
    out.printf(
        "core: %s%n",
        core.isFile()
            ? core.getName() + ", " + (core.length() >> 10) + " KiB"
            : "in one jar with the benchmarks; its own is in torvyn-runtime/core/target");
  }

  private void compare(String how, int rounds, List<String> emptyFlags, List<String> firstFlags)
      throws IOException, InterruptedException {
    List<Double> empty = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double nothing = millisToLine(command(emptyFlags, EmptyMain.class));
      double element = millisToLine(command(firstFlags, FirstElement.class));
      if (round > 0) { // The first of each brings the files into memory.
        empty.add(nothing);
        first.add(element);
      }
    }
    out.printf(
        Locale.ROOT,
        "to the line of an empty main%s: %.0f ms; to that of a first element: %.0f ms; %.2f times%n",
        how,
        median(empty),
        median(first),
        median(first) / median(empty));
  }

  /** Archives the classes a program loads, as {@code -XX:ArchiveClassesAtExit} does. */
  private static List<String> archived(Class<?> main, Path folder)
      throws IOException, InterruptedException {
    Path archive = folder.resolve(main.getSimpleName() + ".jsa");
    millisToLine(command(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"), main));
    return List.of("-XX:SharedArchiveFile=" + archive);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double millisToLine(List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    double millis;
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      millis = (System.nanoTime() - start) / 1e6;
      while (line != null) {
        line = lines.readLine();
      }
    }
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
    }
    return millis;
  }

  /** The command that runs a program of this class path in a JVM of its own. */
  static List<String> command(List<String> flags, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
