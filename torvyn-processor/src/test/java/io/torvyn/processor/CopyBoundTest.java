package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bound on copies per element that the diagram and the description state. */
class CopyBoundTest {
  private static final Path PARTS = Path.of("src/test/resources/declarations/support/Parts.java");

  @TempDir private Path output;

  @ParameterizedTest(name = "{1}: {0} copies")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | source writes, sink reads                 | Look out();
          2 | an owner in place makes none              | InPlace middle(); Look out();
          4 | a processor reads and writes              | Copy middle(); Look out();
          3 | a filter reads                            | Some middle(); Look out();
          3 | a broadcast reaches all                   | Look a(); @From("numbers") Look b();
          4 | a branch with a copy                      | Look a(); @From(value = "numbers", copy = true) Keep b();
          2 | a router takes one way of two             | ByLevel r(); @From("r.LOW") Look a(); @From("r.HIGH") Look b();
          4 | a router takes the dearer way             | ByLevel r(); @From("r.LOW") Look a(); @From("r.HIGH") Copy b(); Look c();
          3 | a router with several ports takes all     | Tags r(); @From("r.RED") Look a(); @From("r.BLUE") Look b();
          4 | a failed element goes one way only        | @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "b") Copy a(); Look b(); Look c();
          2 | the dearest of several sources counts     | Numbers more(); @From({"numbers", "more"}) Look out();
          """)
  void shouldBoundCopies_when(int copies, String why, String stages) throws IOException {
    String declared = stages.replaceAll("(\\w+ \\w+\\(\\);)", "Parts.$1");
    String pipeline =
        """
        package demo;

        import io.torvyn.annotation.pipeline.*;

        @Pipeline("bounded")
        interface Bounded {
          Parts.Numbers numbers();
          %s
        }
        """
            .formatted(declared);
    Compilation compilation =
        Compilation.of(
            output,
            Map.of("demo/Bounded.java", pipeline, "demo/Parts.java", Files.readString(PARTS)));
    assertTrue(compilation.success(), compilation::messages);
    String first =
        compilation.generated().get("META-INF/torvyn/bounded.mmd").lines().findFirst().orElse("");
    assertEquals("%% bounded: at most " + copies + " payload copies per element", first, why);
  }
}
