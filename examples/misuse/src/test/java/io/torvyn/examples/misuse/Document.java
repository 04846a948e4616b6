package io.torvyn.examples.misuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A Markdown file of the repository.
 *
 * @param file where it is
 * @param text all of it
 */
record Document(Path file, String text) {
  /** The repository. */
  static final Path ROOT = Path.of("../..");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  /** Reads a file, named from the root of the repository. */
  static Document at(String path) {
    return at(ROOT.resolve(path));
  }

  static Document at(Path file) {
    try {
      return new Document(file, Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The blocks that are fenced as a language, in order. */
  List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** What it links to in the repository. */
  List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map(link -> file.resolveSibling(link.group(1)).normalize())
        .toList();
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
