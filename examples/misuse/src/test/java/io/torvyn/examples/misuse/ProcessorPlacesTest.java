package io.torvyn.examples.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies are checked wherever a build puts the processor, and also where annotation processing does
 * not run.
 */
class ProcessorPlacesTest {
  private static final Path WRONG =
      Path.of("src/test/resources/misuse/write-after-freeze/Shout.java");
  private static final Path PIPELINE = Path.of("src/test/resources/mended/Wired.java");

  /** From this JDK on, javac runs no processor that merely lies on the class path. */
  private static final int QUIET_SINCE = 23;

  private static final String RULE = "[torvyn:write-after-freeze]";

  @TempDir private Path out;

  @Test
  void shouldCheckBodiesOnce_whenOnTheProcessorPath() {
    assertRefusedOnce(
        "-classpath", Javac.classPath(), "--processor-path", Javac.processor().toString());
  }

  @Test
  void shouldCheckBodiesOnce_whenOnTheProcessorPathWithoutProcessing() {
    assertRefusedOnce(
        "-classpath",
        Javac.classPath(),
        "-proc:none",
        "--processor-path",
        Javac.processor().toString());
  }

  @Test
  void shouldCheckBodiesOnce_whenOnTheClassPath() {
    assertRefusedOnce("-classpath", everything());
  }

  @Test
  void shouldCheckBodiesOnce_whenOnTheClassPathWithoutProcessing() {
    assertRefusedOnce("-classpath", everything(), "-proc:none");
  }

  @Test
  void shouldCheckBodiesOnce_whenOnTheProcessorModulePath() {
    assumeTrue(Files.isRegularFile(Javac.processor()), "only the packaged jar is a module");
    assertRefusedOnce(
        "-classpath", Javac.classPath(), "--processor-module-path", Javac.processor().toString());
  }

  @Test
  void shouldLeaveNoClassFile_whenABodyIsWrong() throws IOException {
    assertRefusedOnce(
        "-classpath", Javac.classPath(), "--processor-path", Javac.processor().toString());
    try (Stream<Path> left = Files.walk(out)) {
      assertEquals(0, left.filter(file -> file.toString().endsWith(".class")).count());
    }
  }

  @Test
  void shouldSayThatGenerationDidNotRun_whenProcessingIsOff() {
    assertNotGenerated("-classpath", everything(), "-proc:none");
  }

  @Test
  void shouldGenerateOrSayWhyNot_whenOnTheClassPathAlone() {
    if (Runtime.version().feature() >= QUIET_SINCE) {
      assertNotGenerated("-classpath", everything());
    } else {
      assertGenerated("-classpath", everything());
    }
  }

  @Test
  void shouldGenerate_whenOnTheClassPathAndAskedTo() {
    assertGenerated("-classpath", everything(), "-proc:full");
  }

  @Test
  void shouldGenerate_whenOnTheProcessorModulePath() {
    assumeTrue(Files.isRegularFile(Javac.processor()), "only the packaged jar is a module");
    assertGenerated(
        "-classpath", Javac.classPath(), "--processor-module-path", Javac.processor().toString());
  }

  private void assertNotGenerated(String... options) {
    Javac.Answer answer = Javac.compile(List.of(PIPELINE), out, options);
    assertEquals(0, answer.exit(), answer.output());
    assertTrue(answer.output().contains("'WiredPipeline' was not generated"), answer.output());
    assertTrue(answer.output().contains("annotationProcessorPaths"), answer.output());
  }

  private void assertGenerated(String... options) {
    Javac.Answer answer = Javac.compile(List.of(PIPELINE), out, options);
    assertEquals(0, answer.exit(), answer.output());
    assertTrue(Files.exists(out.resolve("WiredPipeline.class")), answer.output());
    assertTrue(
        Files.exists(out.resolve("META-INF/services/io.torvyn.glue.PipelineEntry")),
        answer.output());
  }

  private void assertRefusedOnce(String... options) {
    Javac.Answer answer = Javac.compile(List.of(WRONG), out, options);
    assertEquals(1, answer.exit(), answer.output());
    assertTrue(answer.output().contains(RULE), answer.output());
    assertEquals(answer.output().indexOf(RULE), answer.output().lastIndexOf(RULE), answer.output());
  }

  private static String everything() {
    return Javac.classPath() + File.pathSeparator + Javac.processor();
  }
}
