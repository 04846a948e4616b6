package io.torvyn.processor.source;

/**
 * The text of one source line, as the user wrote it, to be shown under a note.
 *
 * @param line the line without its line end and without leading or trailing white space; empty when
 *     the text is not at hand
 */
public record SourceQuote(String line) {
  /** Stands for a line whose text is not at hand. */
  public static final SourceQuote NONE = new SourceQuote("");

  private static final int LONGEST = 120;

  /** Strips the line, and cuts it where a reader would have stopped. */
  public SourceQuote {
    line = line.strip();
    if (line.length() > LONGEST) {
      line = line.substring(0, LONGEST - 1) + "…";
    }
  }

  /**
   * Says whether there is anything to show.
   *
   * @return {@code false} for {@link #NONE}
   */
  public boolean isPresent() {
    return !line.isEmpty();
  }
}
