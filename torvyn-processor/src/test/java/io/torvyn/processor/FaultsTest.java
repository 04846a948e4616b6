package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.diagnostic.print.ElementPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on our side is one message, and the compiler goes on. */
class FaultsTest {
  @TempDir private Path output;

  @Test
  void shouldBlameItself_whenARuleThrows() {
    Compilation compilation = compile(new IllegalStateException("a lease without terms"));
    assertEquals(
        List.of(
            "Some.java:1: [torvyn:analysis-incomplete] Torvyn failed on 'Some'; this is a fault of"
                + " Torvyn, not of yours"),
        compilation.problems());
    String message = compilation.errors().get(0);
    assertTrue(message.contains("IllegalStateException: a lease without terms"), message);
    assertTrue(message.contains("at io.torvyn.processor.FaultsTest"), message);
    assertTrue(message.contains("help: report it"), message);
  }

  @Test
  void shouldBlameItself_whenTheStackOverflows() {
    assertEquals(1, compile(new StackOverflowError()).problems().size());
  }

  @Test
  void shouldNameTheCause_whenAFileCannotBeWritten() {
    assertEquals(
        List.of(
            "Some.java:1: [torvyn:analysis-incomplete] what is generated for 'Some' could not be"
                + " written: disk full"),
        compile(new IOException("disk full")).problems());
  }

  @Test
  void shouldNameTheClass_whenTheUserHasOneOfTheSameName() {
    String pipeline =
        """
        package demo;

        import io.torvyn.annotation.*;
        import io.torvyn.annotation.pipeline.Pipeline;
        import io.torvyn.buffer.*;

        @Pipeline("taken")
        interface Taken {
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
    Compilation compilation =
        Compilation.of(
            output,
            Map.of(
                "demo/Taken.java",
                pipeline,
                "demo/TakenPipeline.java",
                "package demo; class TakenPipeline {}"));
    assertTrue(
        compilation.messages().contains("could not be written")
            && compilation.messages().contains("demo.TakenPipeline"),
        compilation::messages);
  }

  private Compilation compile(Throwable failure) {
    return Compilation.of(
        output, List.of(new Failing(failure)), Map.of("Some.java", "final class Some {}"));
  }

  /** Fails on every class. */
  private static final class Failing extends AbstractProcessor {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

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
      Faults faults = new Faults(new ElementPrinter(processingEnv.getMessager()));
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        faults.guard(type, this::fail);
      }
      return false;
    }

    private void fail() throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      }
      if (failure instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw (Error) failure;
    }
  }
}
