package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the wording: each wrong class in {@code messages} has a text file with everything the
 * compiler says about it. {@code -Dtorvyn.golden.refresh=true} writes the files anew.
 */
class GoldenMessagesTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");

  @TempDir Path out;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldSayExactlyThis(String name) throws IOException {
    Path expected = MESSAGES.resolve(name + ".txt");
    String said = messages(MESSAGES.resolve(name + ".java"));
    assertFalse(said.isEmpty(), name + " is accepted");
    if (Boolean.getBoolean("torvyn.golden.refresh")) {
      Files.write(expected, said.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(Files.readString(expected), said);
  }

  private String messages(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              null,
              files,
              collector,
              List.of("-proc:none", "-d", out.toString()),
              null,
              files.getJavaFileObjects(source))
          .call();
    }
    StringBuilder said = new StringBuilder();
    for (var diagnostic : collector.getDiagnostics()) {
      said.append("line ").append(diagnostic.getLineNumber()).append(": ");
      said.append(diagnostic.getMessage(null)).append("\n\n");
    }
    return said.toString();
  }
}
