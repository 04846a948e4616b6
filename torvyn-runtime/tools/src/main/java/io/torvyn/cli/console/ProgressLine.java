package io.torvyn.cli.console;

import io.torvyn.cli.report.Color;
import java.io.PrintStream;

/**
 * One line on standard error that is written over again and again, to show that something goes on.
 * Where there is no terminal nothing is shown.
 */
public final class ProgressLine {
  private static final String WIPE = "\r\u001b[K";

  private final PrintStream to;
  private final boolean shown;

  private ProgressLine(PrintStream to, boolean shown) {
    this.to = to;
    this.shown = shown;
  }

  /**
   * On standard error, if there is a terminal.
   *
   * @return the line
   */
  public static ProgressLine onTerminal() {
    return new ProgressLine(System.err, Color.onTerminal());
  }

  /**
   * Whether it is worth while to find out what to show.
   *
   * @return false if there is no terminal
   */
  public boolean shown() {
    return shown;
  }

  /**
   * Shows something new.
   *
   * @param text instead of what was shown before
   */
  public void show(String text) {
    if (shown) {
      to.print(WIPE + text);
      to.flush();
    }
  }

  /** Makes room for other output. */
  public void clear() {
    show("");
  }
}
