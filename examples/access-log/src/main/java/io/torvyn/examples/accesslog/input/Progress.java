package io.torvyn.examples.accesslog.input;

import java.io.Console;
import java.io.PrintStream;

/**
 * A bar on standard error that shows how much of the input has been read, drawn anew at each whole
 * per cent. It is there for a person at a terminal; where a pipe or a file takes the output,
 * nothing is drawn. One thread uses it.
 */
public final class Progress {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private final boolean shown;
  private int percent = -1;

  private Progress(PrintStream out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  /**
   * A bar for whoever sits in front of this process.
   *
   * @return a bar that draws on standard error if input and output are a terminal, and nothing
   *     otherwise
   */
  public static Progress onTerminal() {
    return new Progress(System.err, isTerminal(System.console()));
  }

  /**
   * A bar that is always drawn.
   *
   * @param out where
   * @return the bar
   */
  public static Progress on(PrintStream out) {
    return new Progress(out, true);
  }

  /**
   * A bar that never draws.
   *
   * @return the bar
   */
  public static Progress none() {
    return new Progress(System.err, false);
  }

  /**
   * Shows that a part of the whole has been read.
   *
   * @param done how much, at least 0
   * @param whole how much there is; an empty whole is complete
   */
  public void reached(long done, long whole) {
    int now = whole <= 0 ? 100 : (int) Math.min(100, done * 100 / whole);
    if (!shown || now == percent) {
      return;
    }
    percent = now;
    int filled = now * WIDTH / 100;
    out.printf("\r[%s%s] %3d %%", "#".repeat(filled), " ".repeat(WIDTH - filled), now);
    out.flush();
  }

  /** Wipes the bar, so that what follows starts on a clean line. */
  public void clear() {
    if (shown && percent >= 0) {
      out.print("\r" + " ".repeat(WIDTH + 8) + "\r");
      out.flush();
      percent = -1;
    }
  }

  /** Some JDKs have a console without a terminal, and newer ones a method to ask for one. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // before JDK 22 there is no console without a terminal
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
