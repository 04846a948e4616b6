package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles {@code golden/<Case>/input} strictly and compares what is generated with {@code
 * expected}, as text: the layout is part of the product. {@code -Dtorvyn.golden.refresh=true}
 * writes {@code expected} anew, if the result compiles. An {@code options} file beside the input
 * holds compiler options, one a line.
 */
class GoldenSourcesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shouldGenerateWhatIsExpected_when(String name, @TempDir Path output) throws IOException {
    Path folder = GOLDEN.resolve(name);
    Path options = folder.resolve("options");
    String[] passed =
        Files.exists(options) ? Files.readAllLines(options).toArray(String[]::new) : new String[0];
    Compilation compilation = Compilation.of(output, texts(folder.resolve("input")), passed);
    assertTrue(compilation.success(), compilation::messages);

    Map<String, String> generated = new TreeMap<>();
    compilation
        .generated()
        .forEach((path, text) -> generated.put(path, text.replace(Wiring.version(), "VERSION")));
    if (Boolean.getBoolean("torvyn.golden.refresh")) {
      refresh(folder.resolve("expected"), generated);
      assumeFalse(true, "refreshed " + name);
    }
    Map<String, String> expected = texts(folder.resolve("expected"));
    assertEquals(expected.keySet(), generated.keySet());
    expected.forEach((path, text) -> assertEquals(text, generated.get(path), path));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    }
    return texts;
  }

  private static void refresh(Path folder, Map<String, String> generated) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
