package io.torvyn.processor.source;

import java.util.List;

/**
 * A place in a source file. Immutable; valid as a pointer into the compiler's data only until the
 * round or the event it was made in ends, as plain text for ever.
 *
 * @param file the file's simple name, or empty if unknown (the compiler then shows the place)
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1; 0 if unknown
 * @param quote the text of that line
 * @param path the whole path of the file as the compiler names it, for reports; may be empty
 * @param anchors the way back to the compiler's own objects, from the outside in: for a declaration
 *     the element, then the annotation, then the value in it; for a body the compilation unit, then
 *     the tree. Only {@code diagnostic.print} looks into it.
 */
public record SourcePoint(
    String file, int line, int column, SourceQuote quote, String path, List<Object> anchors) {

  /** Copies the anchors. */
  public SourcePoint {
    anchors = List.copyOf(anchors);
  }

  /**
   * A place known only to the compiler: a declaration seen in a round of annotation processing,
   * where no line number is available.
   *
   * @param anchors the element, optionally followed by an annotation of it, and a value in that
   * @return a point without file, line and quote
   */
  public static SourcePoint of(Object... anchors) {
    return new SourcePoint("", 0, 0, SourceQuote.NONE, "", List.of(anchors));
  }

  /**
   * A place known by its numbers.
   *
   * @param path the file, with any folders
   * @param line counted from 1
   * @param column counted from 1
   * @param quote the text of that line
   * @param anchors what leads back to the compiler
   * @return the point
   */
  public static SourcePoint at(
      String path, int line, int column, SourceQuote quote, Object... anchors) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return new SourcePoint(path.substring(slash + 1), line, column, quote, path, List.of(anchors));
  }

  /**
   * Says whether file and line are known.
   *
   * @return {@code true} if {@link #toString()} names a line
   */
  public boolean isLine() {
    return line > 0;
  }

  /** The place as compilers write it: {@code File.java:12}. */
  @Override
  public String toString() {
    return isLine() ? file + ":" + line : file;
  }
}
