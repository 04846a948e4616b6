package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Components and pipelines that are accepted, and every way of being wrong. A comment {@code //
 * error: rule | headline} stands on the line that the error must point at; any other problem fails
 * the test. All wrong files are compiled together, so that one must not disturb another.
 */
class DeclarationsTest {
  private static final Path ROOT = Path.of("src/test/resources/declarations");
  private static final Path SUPPORT = ROOT.resolve("support/Parts.java");

  private static final Path MESSAGES = ROOT.resolve("messages.txt");

  @TempDir private static Path output;

  private static Compilation all;

  static Stream<Path> accepted() throws IOException {
    return files("accepted");
  }

  static Stream<Path> rejected() throws IOException {
    return files("rejected");
  }

  @BeforeAll
  static void compile() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    sources.put("demo/Parts.java", Files.readString(SUPPORT));
    for (Path file : rejected().toList()) {
      String twin = sources.put("demo/" + file.getFileName(), Files.readString(file));
      assertNull(twin, () -> "two files called " + file.getFileName());
    }
    all =
        Compilation.of(
            output.resolve("rejected"),
            sources,
            "-Xmaxerrs",
            "1000",
            "-Atorvyn.flink=on-flink,replicas-on-flink");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void shouldGenerateQuietly_whenNothingIsWrong(Path file) throws IOException {
    Compilation compilation =
        Compilation.of(
            output.resolve(file.getFileName()),
            Map.of(
                "demo/" + file.getFileName(),
                Files.readString(file),
                "demo/Parts.java",
                Files.readString(SUPPORT)));
    assertTrue(compilation.success(), compilation::messages);
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void shouldPointAtTheMistake_whenSomethingIsWrong(Path file) throws IOException {
    String name = file.getFileName() + ":";
    List<String> found =
        all.problems().stream().filter(problem -> problem.startsWith(name)).toList();
    assertEquals(expected(file), found);
  }

  @Test
  void shouldSayNothingElse_whenAllMistakesAreKnown() throws IOException {
    List<String> unplaced =
        all.problems().stream().filter(problem -> !problem.contains(".java:")).toList();
    assertEquals(List.of(), unplaced);
  }

  /**
   * Every message in full, help included, so that wording changes are seen and meant. {@code
   * -Dtorvyn.golden.refresh=true} writes the file anew.
   */
  @Test
  void shouldWordEveryMessageAsAgreed() throws IOException {
    String messages =
        all.errors().stream()
            .map(message -> message.replaceAll("\\n +", "\n  "))
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n\n", "", "\n"));
    if (Boolean.getBoolean("torvyn.golden.refresh")) {
      Files.writeString(MESSAGES, messages);
    }
    assertEquals(Files.readString(MESSAGES), messages);
  }

  @Test
  void shouldOfferAWayOutAndAPage_whenAnythingIsWrong() {
    for (String message : all.errors()) {
      assertTrue(message.contains("help: "), message);
      assertTrue(message.contains("torvyn explain "), message);
    }
  }

  private static List<String> expected(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      int marker = lines.get(i).indexOf("// error: ");
      if (marker >= 0) {
        String[] parts = lines.get(i).substring(marker + "// error: ".length()).split(" \\| ", 2);
        expected.add(
            file.getFileName() + ":" + (i + 1) + ": [torvyn:" + parts[0] + "] " + parts[1]);
      }
    }
    return expected;
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
