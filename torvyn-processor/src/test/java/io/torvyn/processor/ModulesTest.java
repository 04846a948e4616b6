package io.torvyn.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.Owned;
import io.torvyn.glue.GeneratedPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users whose code is in named modules. */
class ModulesTest {
  private static final String COMPONENTS =
      """
      package lib;

      import io.torvyn.annotation.*;
      import io.torvyn.buffer.*;

      /** Two components. */
      public final class Parts {
        private Parts() {}

        /** Gives nothing. */
        @Source
        public static final class Numbers {
          /** For everybody. */
          public Numbers() {}

          @Owned public Buffer pull(BufferAllocator alloc) {
            return null;
          }
        }

        /** Takes everything. */
        @Sink
        public static final class Look {
          /** For everybody. */
          public Look() {}

          public void push(@Borrowed Buffer in) {}
        }
      }
      """;

  private static final String PIPELINE =
      """
      package app;

      import io.torvyn.annotation.pipeline.Pipeline;

      @Pipeline("modular")
      public interface Modular {
        lib.Parts.Numbers numbers();

        lib.Parts.Look out();
      }
      """;

  @TempDir private Path folder;

  @Test
  void shouldGenerateProvedGlue_whenComponentsComeFromTheModulePath() throws Exception {
    Path library = folder.resolve("lib");
    Compilation lib =
        Compilation.of(
            library,
            Map.of(
                "module-info.java",
                "module lib { requires transitive io.torvyn.runtime; exports lib; }",
                "lib/Parts.java",
                COMPONENTS),
            "--module-path",
            modulePath());
    assertTrue(lib.success(), lib::messages);

    Compilation app =
        Compilation.of(
            folder.resolve("app"),
            Map.of(
                "module-info.java",
                "module app { requires transitive lib; exports app;"
                    + " provides io.torvyn.glue.PipelineEntry with app.ModularEntry; }",
                "app/Modular.java",
                PIPELINE),
            "--module-path",
            modulePath() + System.getProperty("path.separator") + library);
    assertTrue(app.success(), app::messages);
    String driver = app.generated().get("app/ModularIsland0.java");
    assertFalse(driver.contains("settle()"), "the index of the library is found");
    assertFalse(driver.contains("@Generated"), "the module does not read java.compiler");
  }

  private static String modulePath() throws IOException {
    return String.join(
        System.getProperty("path.separator"),
        place(Owned.class),
        place(GeneratedPipeline.class),
        place(Nullable.class));
  }

  private static String place(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
