package io.torvyn.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.TorvynIndexer;
import io.torvyn.processor.TorvynProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyCheckTest {
  private static final String LEAK =
      """
      package t;
      import io.torvyn.annotation.*;
      import io.torvyn.buffer.*;
      class T {
        void f(BufferAllocator alloc) {
          alloc.allocate(8);
        }
      }
      """;

  @TempDir Path out;

  private record Source(String name, String text) {}

  private List<Diagnostic<? extends JavaFileObject>> compile(
      List<Processor> processors, List<Source> sources, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-d", out.toString()));
    all.addAll(List.of(options));
    List<SimpleJavaFileObject> files = new ArrayList<>();
    for (Source source : sources) {
      files.add(
          new SimpleJavaFileObject(
              URI.create("string:///t/" + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return source.text();
            }
          });
    }
    JavaCompiler.CompilationTask task = compiler.getTask(null, null, collector, all, null, files);
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    task.call();
    return collector.getDiagnostics();
  }

  private static List<String> ours(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.getMessage(null))
        .filter(message -> message.startsWith("[torvyn"))
        .map(message -> message.substring(0, message.indexOf(']') + 1))
        .toList();
  }

  @Test
  void shouldCheckOnce_whenPluginAndProcessorsAreThere() {
    List<Processor> processors = List.of(new TorvynIndexer(), new TorvynProcessor());
    assertEquals(
        List.of("[torvyn:leak]"), ours(compile(processors, List.of(new Source("T", LEAK)))));
  }

  @Test
  void shouldCheckBodies_whenProcessingIsOff() {
    assertEquals(
        List.of("[torvyn:leak]"),
        ours(compile(List.of(), List.of(new Source("T", LEAK)), "-proc:none")));
  }

  @Test
  void shouldLeaveNothingBehind_whenTheCompilationIsOver() {
    Set<String> before = System.getProperties().stringPropertyNames();
    compile(List.of(), List.of(new Source("T", LEAK)), "-proc:none");
    assertEquals(before, System.getProperties().stringPropertyNames());
  }

  @Test
  void shouldSayThatGenerationDidNotRun_whenThereIsAPipelineAndNoProcessing() {
    String pipeline =
        """
        package t;
        import io.torvyn.annotation.pipeline.*;
        @Pipeline("numbers") interface Numbers {}
        """;
    List<Diagnostic<? extends JavaFileObject>> said =
        compile(List.of(), List.of(new Source("Numbers", pipeline)), "-proc:none");
    assertEquals(List.of("[torvyn]"), ours(said));
    assertTrue(said.get(0).getMessage(null).contains("-proc:full"), said.toString());
  }

  @Test
  void shouldStaySilent_whenTheCompilerHasComplained() {
    String broken =
        """
        package t;
        import io.torvyn.buffer.*;
        class T {
          void f(BufferAllocator alloc) {
            MutableBuffer b = alloc.allocate(8);
            unknown(b);
          }
          void g(BufferAllocator alloc) {
            MutableBuffer b = alloc.allocate(missing);
          }
          void h(BufferAllocator alloc) {
            Missing b = alloc.allocate(8);
          }
        }
        """;
    assertEquals(
        List.of(), ours(compile(List.of(), List.of(new Source("T", broken)), "-proc:none")));
  }

  @Test
  void shouldPassOverPackagesAndModules_whenTheyAreCompiled() {
    Source info = new Source("package-info", "@Deprecated package t;");
    assertEquals(List.of(), compile(List.of(), List.of(info), "-proc:none"));
  }

  @Test
  void shouldCheckEveryClassOfAFile_whenThereAreSeveral() {
    String two = LEAK + "class U { void g(BufferAllocator a) { a.allocate(1); } }\n";
    assertEquals(
        List.of("[torvyn:leak]", "[torvyn:leak]"),
        ours(compile(List.of(), List.of(new Source("T", two)), "-proc:none")));
  }

  @Test
  void shouldWriteAllFindings_whenAReportIsAskedFor() throws IOException {
    Path file = out.resolve("reports/torvyn.sarif");
    compile(
        List.of(new TorvynIndexer(), new TorvynProcessor()),
        List.of(new Source("T", LEAK)),
        "-Atorvyn.report=" + file);
    String report = Files.readString(file);
    assertTrue(report.contains("\"version\": \"2.1.0\""), report);
    assertTrue(report.contains("\"ruleId\": \"leak\""), report);
    assertTrue(report.contains("\"startLine\": 6"), report);
  }

  @Test
  void shouldWriteAnEmptyReport_whenNothingIsWrong() throws IOException {
    Path file = out.resolve("torvyn.sarif");
    compile(
        List.of(new TorvynIndexer(), new TorvynProcessor()),
        List.of(new Source("T", "package t; class T {}")),
        "-Atorvyn.report=" + file);
    assertFalse(Files.readString(file).contains("ruleIndex"));
  }
}
