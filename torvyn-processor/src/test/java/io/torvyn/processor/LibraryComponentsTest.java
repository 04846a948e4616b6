package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components that come from class files: what they say, and whether they are trusted. */
class LibraryComponentsTest {
  private static final String NUMBERS =
      """
      package lib;

      import io.torvyn.annotation.*;
      import io.torvyn.buffer.*;

      @Source
      public final class Numbers {
        @Owned public Buffer pull(BufferAllocator alloc) {
          return null;
        }
      }
      """;

  private static final String LOOK =
      """
      package lib;

      import io.torvyn.annotation.*;
      import io.torvyn.buffer.*;

      @Sink
      public final class Look {
        public void push(@Borrowed Buffer in) {}
      }
      """;

  private static final String USES =
      """
      package app;

      import io.torvyn.annotation.pipeline.Pipeline;

      @Pipeline("uses")
      interface Uses {
        lib.Numbers numbers();

        lib.Look out();
      }
      """;

  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void name() {
    library = folder.resolve("library");
  }

  @Test
  void shouldTrustTheComponents_whenTheirFolderHasAnIndex() throws IOException {
    library(NUMBERS, LOOK);
    Compilation compilation = use();
    assertTrue(compilation.success(), compilation::messages);
    assertFalse(compilation.generated().get("app/UsesIsland0.java").contains("settle()"));
  }

  @Test
  void shouldGuardTheComponents_whenTheirFolderHasNoIndex() throws IOException {
    library(NUMBERS, LOOK);
    Files.delete(library.resolve("META-INF/torvyn/proved"));
    Compilation compilation = use();
    assertTrue(compilation.success(), compilation::messages);
    assertTrue(compilation.generated().get("app/UsesIsland0.java").contains("settle()"));
  }

  @Test
  void shouldPointAtTheStage_whenItsComponentIsNotPublic() throws IOException {
    library(NUMBERS, LOOK.replace("public void push", "void push"));
    assertEquals(
        List.of(
            "Uses.java:9: [torvyn:component-shape] stage 'out' cannot run 'Look', whose method push"
                + " is not public"),
        use().problems());
  }

  @Test
  void shouldPointAtTheStage_whenALibraryComponentIsWrong() throws IOException {
    library("-proc:none", NUMBERS, LOOK.replace("@Borrowed ", ""));
    assertEquals(
        List.of(
            "Uses.java:9: [torvyn:ambiguous-ownership] component lib.Look: parameter 'in' of 'push'"
                + " does not say who owns the Buffer"),
        use().problems());
  }

  private void library(String numbers, String look) {
    library("-parameters", numbers, look);
  }

  private void library(String option, String numbers, String look) {
    Map<String, String> sources = Map.of("lib/Numbers.java", numbers, "lib/Look.java", look);
    Compilation compilation =
        option.equals("-proc:none")
            ? Compilation.of(library, List.of(), sources, "-parameters")
            : Compilation.of(library, sources, option);
    assertTrue(compilation.success(), compilation::messages);
  }

  private Compilation use() {
    String path = System.getProperty("java.class.path") + System.getProperty("path.separator");
    return Compilation.of(
        folder.resolve("app"), Map.of("app/Uses.java", USES), "-classpath", path + library);
  }
}
