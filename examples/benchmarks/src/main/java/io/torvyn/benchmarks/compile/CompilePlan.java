package io.torvyn.benchmarks.compile;

import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The trials of the compile-time benchmark: for each number of classes, all checkers take turns.
 */
public final class CompilePlan {
  /** What the Checker Framework asks its users to export and open; every fork gets it. */
  private static final String[] COMPILER =
      Stream.of(
              "api",
              "code",
              "comp",
              "file",
              "main",
              "model",
              "parser",
              "processing",
              "tree",
              "util")
          .map(name -> "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
          .flatMap(target -> Stream.of("--add-exports=" + target, "--add-opens=" + target))
          .toArray(String[]::new);

  private CompilePlan() {}

  /** Reads {@code --classes} and {@code --checkings}, comma-separated lists; missing means all. */
  public static List<Trial> trials(Arguments arguments, Effort effort) {
    List<String> sizes = arguments.list("--classes", List.of("100", "300", "1000"));
    List<String> checkings =
        arguments.list("--checkings", Arrays.stream(Checking.values()).map(Enum::name).toList());
    List<Trial> trials = new ArrayList<>();
    for (String size : sizes) {
      for (String name : checkings) {
        Checking checking = Checking.valueOf(name.toUpperCase(Locale.ROOT));
        trials.add(
            new Trial(
                size + " classes, " + checking,
                size,
                effort
                    .oneFork(COMPILER)
                    .include("^" + CompileTime.class.getName().replace(".", "\\.") + "\\.compile$")
                    .param("classes", size)
                    .param("checking", checking.name())
                    .build()));
      }
    }
    return trials;
  }
}
