package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the packaged launcher did when it was started as a process.
 *
 * @param exitCode of the process
 * @param out its standard output
 * @param err its standard error
 */
record Launched(int exitCode, String out, String err) {
  /** Far beyond what a command takes on a loaded machine. */
  static final int LIMIT_SECONDS = 120;

  /** The number of the signal that Ctrl+C sends. */
  static final int SIGINT = 2;

  /** Where the pipelines of the tests are. */
  static final Path SAMPLES = Path.of("target/test-classes").toAbsolutePath();

  /** Starts the launcher with the tests' pipelines on its class path, and waits for its end. */
  static Launched torvyn(String... args) {
    return with(Map.of("TORVYN_CLASSPATH", SAMPLES.toString()), args);
  }

  /** Starts the launcher with nothing in its environment but what is given, and waits. */
  static Launched with(Map<String, String> environment, String... args) {
    return in(Path.of(""), environment, args);
  }

  /** Starts the launcher in a folder, and waits. */
  static Launched in(Path folder, Map<String, String> environment, String... args) {
    try {
      Path out = Files.createTempFile("torvyn", ".out");
      Path err = Files.createTempFile("torvyn", ".err");
      try {
        Process process = start(folder, environment, out, err, args);
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> "did not end: " + List.of(args));
        return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted while waiting for the launcher", e);
    }
  }

  /** Starts the launcher and leaves it running. */
  static Process start(
      Path folder, Map<String, String> environment, Path out, Path err, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("torvyn.launcher"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    for (String set : List.of("TORVYN_CLASSPATH", "TORVYN_OPTS", "NO_COLOR")) {
      builder.environment().remove(set);
    }
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    builder.directory(folder.toAbsolutePath().toFile());
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  /** Starts the launcher, waits until it prints a line, sends it a signal and waits for its end. */
  static Launched signalled(Path folder, String signal, String line, String... args)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = start(folder, Map.of("TORVYN_CLASSPATH", SAMPLES.toString()), out, err, args);
    try {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
      while (!Files.readString(err).contains(line)) {
        assertTrue(process.isAlive() && System.nanoTime() < until, () -> "it does not run: " + err);
        Thread.onSpinWait();
      }
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "it does not end");
      return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  /** Children inherit an ignored signal, and a virtual machine then leaves it ignored. */
  static boolean interruptsAreIgnored() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(line.indexOf('\t') + 1), 16))
        .anyMatch(mask -> (mask >> (SIGINT - 1) & 1) == 1);
  }

  /** Its output as JSON; fails if it went wrong or is anything else. */
  JsonObject json() {
    assertEquals(0, exitCode, err);
    assertTrue(
        StandardCharsets.US_ASCII.newEncoder().canEncode(out), "not readable in every encoding");
    return JsonParser.parseString(out).getAsJsonObject();
  }

  /** Fails unless it ended with this code, printed no result and said this on standard error. */
  void assertRefused(int code, String... said) {
    assertEquals(code, exitCode, err);
    assertEquals("", out);
    for (String part : said) {
      assertTrue(err.contains(part), () -> "'" + part + "' is not in: " + err);
    }
  }
}
