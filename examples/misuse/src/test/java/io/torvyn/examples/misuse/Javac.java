package io.torvyn.examples.misuse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the JDK's compiler in a process of its own, so that it sees the processor only where the
 * test puts it, as it would in a user's build; and what it compiled.
 */
final class Javac {
  private static final long MOST_SECONDS = 120;
  private static final Path SHARED = Path.of("src/test/resources/shared");
  private static final Pattern FOLDER =
      Pattern.compile("\\S*src[/\\\\]test[/\\\\]resources[/\\\\]\\S*[/\\\\](?=\\w+\\.java)");

  private Javac() {}

  /**
   * What the compiler answered, or a program.
   *
   * @param exit its exit code; 0 if all went well
   * @param output all it printed, with folders cut off file names
   */
  record Answer(int exit, String output) {}

  /** The jar (or, in an IDE, the folder) that holds the processor. */
  static Path processor() {
    return placeOf("io.torvyn.processor.TorvynProcessor");
  }

  /** What a user's code compiles against: annotations, runtime, JSpecify. */
  static String classPath() {
    return joined(
        placeOf("io.torvyn.annotation.Owned"),
        placeOf("io.torvyn.buffer.Buffer"),
        placeOf("org.jspecify.annotations.Nullable"));
  }

  /** A path of several places. */
  static String joined(Path... places) {
    return Arrays.stream(places)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Compiles files together with those in {@code shared}.
   *
   * @param sources the files
   * @param into an empty folder for what comes out
   * @param options further options
   * @return what the compiler answered
   */
  static Answer compile(List<Path> sources, Path into, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-d", into.toString(), "-Xlint:all", "-Xlint:-path"));
    command.addAll(List.of(options));
    sources.forEach(source -> command.add(source.toString()));
    try (Stream<Path> shared = Files.list(SHARED)) {
      shared.sorted().forEach(source -> command.add(source.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer(command, into);
  }

  /**
   * Runs a program that was compiled.
   *
   * @param main its class
   * @param classes the folder it was compiled into
   * @return what it printed
   */
  static Answer run(String main, Path classes) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = classes + File.pathSeparator + classPath();
    return answer(List.of(java, "-classpath", classPath, main), classes);
  }

  private static Answer answer(List<String> command, Path folder) {
    try {
      Path printed = Files.createTempFile(folder, "printed", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("did not end: " + command);
      }
      return new Answer(
          process.exitValue(), FOLDER.matcher(Files.readString(printed)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Path placeOf(String type) {
    try {
      Class<?> found = Class.forName(type, false, Javac.class.getClassLoader());
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new AssertionError("the test needs " + type + " on its class path", e);
    }
  }
}
