package io.torvyn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sizes that keep a package one idea and a file one page of thought. */
class ShapeTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int LINES = 400;
  private static final int CLASSES = 11;

  @Test
  void shouldKeepEveryFileReadable() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > LINES) {
        tooLong.add(MAIN.relativize(file) + ": " + lines + " lines, at most " + LINES);
      }
    }
    assertEquals(List.of(), tooLong, "a file that grew is two ideas: split it");
  }

  @Test
  void shouldKeepEveryPackageOneIdea() throws IOException {
    Map<Path, Integer> counts = new TreeMap<>();
    for (Path file : sources()) {
      if (!file.endsWith("package-info.java") && !file.endsWith("module-info.java")) {
        counts.merge(file.getParent(), 1, Integer::sum);
      }
    }
    List<String> crowded = new ArrayList<>();
    counts.forEach(
        (folder, classes) -> {
          if (classes > CLASSES) {
            crowded.add(MAIN.relativize(folder) + ": " + classes + " classes, at most " + CLASSES);
          }
          if (!Files.exists(folder.resolve("package-info.java"))) {
            crowded.add(MAIN.relativize(folder) + ": no package-info.java says what belongs here");
          }
        });
    assertEquals(List.of(), crowded);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
