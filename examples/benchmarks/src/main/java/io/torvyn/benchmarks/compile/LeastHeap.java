package io.torvyn.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The smallest heap in which a compiler finishes, found by halving: what a checker makes of the
 * compiler's memory, without the chance of when a collector runs.
 */
public final class LeastHeap {
  private static final int LEAST = 8;
  private static final int MOST = 1024;

  private LeastHeap() {}

  /**
   * Measures and prints, a line per checking.
   *
   * @param classes how many component classes are compiled
   * @throws IOException when a JVM cannot be started
   */
  public static void print(int classes, PrintStream out) throws IOException, InterruptedException {
    for (Checking checking : List.of(Checking.NONE, Checking.IDLE, Checking.TORVYN)) {
      out.printf("%d classes, %s: %d MiB%n", classes, checking, mebibytes(checking, classes));
    }
  }

  private static int mebibytes(Checking checking, int classes)
      throws IOException, InterruptedException {
    int tooFew = LEAST;
    int enough = MOST;
    while (enough - tooFew > 1) {
      int tried = (tooFew + enough) / 2;
      if (compiles(checking, classes, tried)) {
        enough = tried;
      } else {
        tooFew = tried;
      }
    }
    return enough;
  }

  private static boolean compiles(Checking checking, int classes, int mebibytes)
      throws IOException, InterruptedException {
    return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                OneCompilation.class.getName(),
                checking.name(),
                Integer.toString(classes))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
