package io.torvyn.examples.misuse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each class below {@code misuse/<rule>} is refused by the compiler with the message beside it.
 * After a deliberate change of wording, {@code -Dtorvyn.golden.refresh=true} writes the messages
 * anew.
 */
class MisuseTest {
  private static final Path ROOT = Path.of("src/test/resources/misuse");

  @TempDir private Path out;

  @TestFactory
  Stream<DynamicTest> shouldBeRefused_withTheMessageBesideIt() throws IOException {
    return sources(ROOT).stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> refused(file)));
  }

  @Test
  void shouldCompile_whenNobodyChecksOwnership() throws IOException {
    Javac.Answer answer = Javac.compile(sources(ROOT), out, "-classpath", Javac.classPath());
    assertEquals(new Javac.Answer(0, ""), answer);
  }

  @Test
  void shouldCompile_whenMended() throws IOException {
    Javac.Answer answer =
        Javac.compile(
            sources(Path.of("src/test/resources/mended")),
            out,
            "-classpath",
            Javac.classPath(),
            "--processor-path",
            Javac.processor().toString());
    assertEquals(new Javac.Answer(0, ""), answer);
  }

  @Test
  void shouldNotCompile_whenTheBuilderIsLeftIncomplete() {
    Path resources = Path.of("src/test/resources");
    Javac.Answer answer =
        Javac.compile(
            List.of(
                resources.resolve("mended/Wired.java"),
                resources.resolve("incomplete/LeftOut.java")),
            out,
            "-classpath",
            Javac.classPath(),
            "--processor-path",
            Javac.processor().toString());
    assertNotEquals(0, answer.exit(), "it compiled");
    assertTrue(answer.output().startsWith("LeftOut.java:6: error: "), answer.output());
    assertTrue(answer.output().contains("SizeStep"), answer.output());
  }

  private void refused(Path source) throws IOException {
    Javac.Answer answer =
        Javac.compile(
            List.of(source),
            Files.createTempDirectory(out, "classes"),
            "-classpath",
            Javac.classPath(),
            "--processor-path",
            Javac.processor().toString());
    String rule = source.getParent().getFileName().toString();
    assertAll(
        () -> assertNotEquals(0, answer.exit(), "it compiled"),
        () -> assertTrue(answer.output().contains("[torvyn:" + rule + "]"), answer.output()),
        () -> assertTrue(answer.output().endsWith("\n1 error\n"), answer.output()));
    Path golden = Path.of(source.toString().replace(".java", ".txt"));
    if (Boolean.getBoolean("torvyn.golden.refresh")) {
      Files.writeString(golden, answer.output());
    }
    assertEquals(Files.readString(golden), answer.output());
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
