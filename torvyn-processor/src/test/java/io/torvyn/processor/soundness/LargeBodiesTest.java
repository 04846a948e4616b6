package io.torvyn.processor.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.processor.corpus.CorpusCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies far larger than anyone writes by hand, as tools do. The analysis counts its steps, and a
 * body beyond the budget is {@code analysis-incomplete}: so what is accepted here was followed to
 * its end within the budget, and what is rejected was followed to the mistake.
 */
class LargeBodiesTest {
  private static final int NESTED = 1_000;
  private static final int STATEMENTS = 10_000;
  private static final int CASES = 200;
  private static final long STACK = 64L << 20;

  @TempDir Path classes;

  @Test
  void shouldFollowAThousandNestedBlocks() throws InterruptedException {
    String body =
        "if (m.size() >= 0) {\n".repeat(NESTED) + "m.append((byte) 1);\n" + "}\n".repeat(NESTED);
    String wrong = body.replace("1);\n", "1);\nif (n == 7) return null;\n");
    List<List<String>> found = new ArrayList<>();
    Runnable compile =
        () -> {
          found.add(findings(body + "return m.freeze();"));
          found.add(findings(wrong + "return m.freeze();"));
        };
    // javac's own passes are recursive as well: it needs this much stack for it
    Thread deep = new Thread(null, compile, "deep", STACK);
    deep.start();
    deep.join();
    assertEquals(List.of(List.of(), List.of("leak")), found);
  }

  @Test
  void shouldFollowTenThousandStatements() {
    String body = ("m.append((byte) n);\n" + "n++;\n".repeat(9)).repeat(STATEMENTS / 10);
    assertEquals(List.of(), findings(body + "return m.freeze();"));
    assertEquals(List.of("leak"), findings(body + "return null;"));
  }

  @Test
  void shouldFollowASwitchOfTwoHundredWays() {
    StringBuilder cases = new StringBuilder("switch (n) {\n");
    for (int i = 0; i < CASES; i++) {
      cases.append("case ").append(i).append(": m.appendInt(").append(i).append("); break;\n");
    }
    String rest = "default: break;\n}\nreturn m.freeze();";
    assertEquals(List.of(), findings(cases + rest));
    assertEquals(
        List.of("use-after-release"), findings(cases + "case 999: m.release(); break;\n" + rest));
  }

  private List<String> findings(String body) {
    String source =
        """
        package large;

        import io.torvyn.annotation.Owned;
        import io.torvyn.buffer.Buffer;
        import io.torvyn.buffer.BufferAllocator;
        import io.torvyn.buffer.MutableBuffer;

        final class Large {
          @Owned Buffer run(BufferAllocator alloc, int n) {
            MutableBuffer m = alloc.allocate(1 << 16);
        """;
    var said =
        CorpusCompiler.checked("--release", "17")
            .compile(Map.of("large/Large.java", source + body + "\n}\n}\n"), classes);
    return said.values().stream()
        .flatMap(List::stream)
        .map(one -> one.rule().equals("javac") ? one.message() : one.rule())
        .toList();
  }
}
