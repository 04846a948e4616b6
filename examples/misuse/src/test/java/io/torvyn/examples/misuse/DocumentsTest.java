package io.torvyn.examples.misuse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What documents show is cut from files that are compiled and run, and what they link to exists.
 * Programs made for a document lie in {@code src/test/resources/documents}.
 */
class DocumentsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/documents");

  /** Tests of their modules compile what they show: the examples of rules, the edits of a tour. */
  private static final List<String> TESTED_THERE = List.of("rules.md", "tutorial.md");

  @TempDir private static Path classes;

  private static final List<String> SOURCES = new ArrayList<>();
  private static final List<String> OUTPUTS = new ArrayList<>();
  private static final List<String> DIAGRAMS = new ArrayList<>();

  /**
   * Compiles and runs the documents' programs; what the processor writes for them is source too.
   */
  @BeforeAll
  static void compileAndRun() throws IOException {
    List<Path> programs = files(PROGRAMS, ".java");
    Javac.Answer compiled =
        Javac.compile(
            programs,
            classes,
            "-Werror",
            "-classpath",
            Javac.classPath(),
            "--processor-path",
            Javac.processor().toString());
    assertEquals(new Javac.Answer(0, ""), compiled);
    for (Path program : programs) {
      String main = program.getFileName().toString().replace(".java", "");
      Javac.Answer ran = Javac.run(main, classes);
      assertEquals(0, ran.exit(), ran.output());
      OUTPUTS.add(ran.output().replaceAll("'torvyn-\\d+'", "'torvyn-1'"));
    }
    read(classes, ".java", SOURCES);
    read(classes, ".mmd", DIAGRAMS);
    read(Path.of("src"), ".java", SOURCES);
    for (String example : List.of("access-log", "market-data", "token-stream", "backpressure")) {
      read(Document.ROOT.resolve("examples").resolve(example).resolve("src"), ".java", SOURCES);
    }
    read(Path.of("src/test/resources/misuse"), ".txt", OUTPUTS);
  }

  private static void read(Path folder, String ending, List<String> into) throws IOException {
    files(folder, ending).forEach(file -> into.add(Document.at(file).text()));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The README, and whatever lies in the {@code docs} folder of a module. */
  private static Stream<Document> documents() {
    try (Stream<Path> files = Files.walk(Document.ROOT, 4)) {
      List<Document> found =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> "docs".equals(file.getParent().getFileName().toString()))
              .sorted()
              .map(Document::at)
              .toList();
      return Stream.concat(Stream.of(Document.at("README.md")), found.stream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldShowCodeThatIsCompiled(Document document) {
    if (!TESTED_THERE.contains(document.file().getFileName().toString())) {
      assertShown(document, "java", SOURCES, "no compiled file holds");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldLinkToWhatExists(Document document) {
    assertAll(
        document.links().stream()
            .map(link -> () -> assertTrue(Files.exists(link), link + " does not exist")));
  }

  @Test
  void shouldExplainConceptsByWhatPrograms_andTheProcessorPrint() {
    Document concepts = Document.at("torvyn-runtime/core/docs/concepts.md");
    assertShown(concepts, "text", OUTPUTS, "no program prints");
    assertEquals(List.of(), concepts.blocks("sh"));
    List<String> flowcharts =
        concepts.blocks("mermaid").stream().filter(block -> block.contains("flowchart")).toList();
    assertEquals(1, flowcharts.size());
    assertTrue(DIAGRAMS.contains(flowcharts.get(0)), "not as generated:\n" + flowcharts.get(0));
  }

  private static void assertShown(
      Document document, String language, List<String> originals, String otherwise) {
    assertAll(
        document.blocks(language).stream()
            .map(
                block ->
                    () ->
                        assertTrue(
                            originals.stream().anyMatch(original -> original.contains(block)),
                            otherwise + "\n" + block)));
  }
}
