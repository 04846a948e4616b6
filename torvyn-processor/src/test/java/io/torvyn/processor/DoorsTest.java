package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two processors in the surroundings they meet: strict builds, other processors, ECJ. */
class DoorsTest {
  private static final String STAGES =
      """
      package demo;

      import io.torvyn.annotation.*;
      import io.torvyn.annotation.pipeline.Pipeline;
      import io.torvyn.buffer.*;

      @Pipeline("tiny")
      public interface Tiny {
        Numbers numbers();

        Look out();

        @Source
        final class Numbers {
          @Owned public Buffer pull(BufferAllocator alloc) {
            return null;
          }
        }

        @Sink
        final class Look {
          public void push(@Borrowed Buffer in) {}
        }
      }
      """;

  @TempDir private Path output;

  @Test
  void shouldStayQuiet_whenAStrictBuildHasNothingOfOurs() {
    Compilation compilation =
        Compilation.of(
            output,
            Map.of("Plain.java", "@Deprecated final class Plain {}"),
            "-Atorvyn.guarded=false");
    assertTrue(compilation.success(), compilation::messages);
  }

  @Test
  void shouldStayQuiet_whenAStrictBuildPassesOptionsToAPipeline() {
    Compilation compilation =
        Compilation.of(output, Map.of("demo/Tiny.java", STAGES), "-Atorvyn.guarded=false");
    assertTrue(compilation.success(), compilation::messages);
  }

  @Test
  void shouldSayOnceWhatIsWrong_whenAnOptionMakesNoSense() {
    Compilation compilation =
        Compilation.of(output, Map.of("demo/Tiny.java", STAGES), "-Atorvyn.guarded=maybe");
    assertEquals(
        List.of("[torvyn:invalid-setting] -Atorvyn.guarded=maybe is neither true nor false"),
        compilation.problems());
  }

  @Test
  void shouldGenerateAfterwards_whenAnotherProcessorWritesAType() throws IOException {
    String numbers =
        """
        package demo;

        import io.torvyn.annotation.*;
        import io.torvyn.buffer.*;

        @Source
        public final class Numbers extends Late {
          @Owned public Buffer pull(BufferAllocator alloc) {
            return null;
          }
        }
        """;
    String tiny = STAGES.replaceFirst("(?s)  @Source.*?\n  }\n", "");
    Compilation compilation =
        Compilation.of(
            output,
            List.of(new WritesLate(), new TorvynIndexer(), new TorvynProcessor()),
            Map.of("demo/Tiny.java", tiny, "demo/Numbers.java", numbers));
    assertTrue(compilation.success(), compilation::messages);
    assertTrue(compilation.generated().containsKey("demo/TinyPipeline.java"));
  }

  @Test
  void shouldNameTheMissingType_whenNothingCouldBeGenerated() {
    String tiny = STAGES.replace("Numbers numbers();", "Numbres numbers();");
    Compilation compilation = Compilation.of(output, Map.of("demo/Tiny.java", tiny));
    assertTrue(
        compilation
            .problems()
            .contains(
                "Tiny.java:8: [torvyn:pipeline-shape] nothing was generated for 'demo.Tiny',"
                    + " because type 'Numbres' does not exist"),
        compilation::messages);
    assertEquals(2, compilation.problems().size(), "javac's own error and ours");
  }

  @Test
  void shouldRegisterPipelinesAndProvedClasses_whenTheyAreGenerated() throws IOException {
    Compilation compilation = Compilation.of(output, Map.of("demo/Tiny.java", STAGES));
    Map<String, String> generated = compilation.generated();
    assertEquals(
        "demo.TinyEntry\n", generated.get("META-INF/services/io.torvyn.glue.PipelineEntry"));
    assertTrue(generated.get("META-INF/torvyn/proved").contains("demo.Tiny\n"));
    assertTrue(generated.containsKey("META-INF/torvyn/tiny.mmd"));
  }

  @Test
  void shouldGuard_whenABodyIsUnchecked() throws IOException {
    String unchecked =
        STAGES.replace(
            "public void push", "@UncheckedOwnership(reason = \"test\") public void push");
    Compilation compilation =
        Compilation.of(
            output, Map.of("demo/Tiny.java", unchecked.replace("in) {}", "in) { in.release(); }")));
    assertTrue(compilation.success(), compilation::messages);
    String driver = compilation.generated().get("demo/TinyIsland0.java");
    assertTrue(driver.contains("outFrame.settle()") && driver.contains("numbersFrame.exit()"));
  }

  @Test
  void shouldGenerateGuardedGlue_whenTheCompilerIsEclipse() throws IOException {
    Path source = output.resolve("src/demo/Tiny.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, STAGES);
    Path classes = output.resolve("classes");
    StringWriter said = new StringWriter();
    boolean success =
        BatchCompiler.compile(
            new String[] {
              "-17",
              "-d",
              classes.toString(),
              "-s",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"),
              "-processor",
              TorvynIndexer.class.getName() + "," + TorvynProcessor.class.getName(),
              source.toString()
            },
            new PrintWriter(said),
            new PrintWriter(said),
            null);
    assertTrue(success, said::toString);
    assertTrue(Files.exists(classes.resolve("demo/TinyPipeline.class")), said::toString);
    String driver = Files.readString(classes.resolve("demo/TinyIsland0.java"));
    assertTrue(driver.contains("outFrame.lend(element)"), driver);
    assertFalse(Files.exists(classes.resolve("META-INF/torvyn/proved")));
  }

  @Test
  void shouldDeclareItsKindToGradle_forEachRegisteredProcessor() throws IOException {
    assertEquals(
        List.of(
            "io.torvyn.processor.TorvynIndexer,aggregating",
            "io.torvyn.processor.TorvynProcessor,isolating"),
        lines("META-INF/gradle/incremental.annotation.processors"));
    assertEquals(
        List.of("io.torvyn.processor.TorvynIndexer", "io.torvyn.processor.TorvynProcessor"),
        lines("META-INF/services/javax.annotation.processing.Processor"),
        "the one that claims nothing has to come first");
  }

  private static List<String> lines(String resource) throws IOException {
    try (var in = TorvynProcessor.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Writes {@code demo.Late} in its first round. */
  private static final class WritesLate extends AbstractProcessor implements Processor {
    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (var writer = processingEnv.getFiler().createSourceFile("demo.Late").openWriter()) {
          writer.write("package demo; abstract class Late {}");
        } catch (IOException failure) {
          throw new IllegalStateException(failure);
        }
      }
      return false;
    }
  }
}
