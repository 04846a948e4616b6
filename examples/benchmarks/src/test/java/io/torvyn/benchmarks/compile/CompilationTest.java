package io.torvyn.benchmarks.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompilationTest {
  @ParameterizedTest
  @EnumSource
  void shouldGenerateClassesThatCompileWithoutAWarning(Vocabulary vocabulary) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryOutput output =
        new MemoryOutput(compiler.getStandardFileManager(diagnostics, null, null));
    List<String> options =
        List.of(
            "-proc:none", "-Xlint:all,-path", "-classpath", System.getProperty("java.class.path"));
    compiler
        .getTask(null, output, diagnostics, options, null, ComponentSources.of(vocabulary, 7))
        .call();
    assertEquals(List.of(), diagnostics.getDiagnostics());
    assertEquals(vocabulary == Vocabulary.BUFFERS ? 7 : 9, output.classes());
  }

  @ParameterizedTest
  @EnumSource
  void shouldLeaveNoPlaceholderBehind(Vocabulary vocabulary) {
    for (SourceText source : ComponentSources.of(vocabulary, 2)) {
      String text = source.getCharContent(true).toString();
      assertEquals(-1, text.indexOf('$'), text);
    }
  }

  @Test
  void shouldSayWhichJarIsMissing(@TempDir Path empty) {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> new Compilation(Checking.TORVYN, 1, empty));
    assertTrue(failure.getMessage().contains("torvyn-annotations.jar"), failure.getMessage());
  }
}
