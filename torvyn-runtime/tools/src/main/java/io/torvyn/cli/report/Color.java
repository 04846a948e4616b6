package io.torvyn.cli.report;

import java.io.Console;

/** When text is coloured, and the colours by what they stand for. */
public enum Color {
  /** On a terminal, unless the environment variable {@code NO_COLOR} is set and not empty. */
  AUTO,
  /** Always, also into a file. */
  ALWAYS,
  /** Never. */
  NEVER;

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";

  /**
   * Whether to colour now.
   *
   * @return true if so
   */
  public boolean shown() {
    return this == ALWAYS || (this == AUTO && !refused() && onTerminal());
  }

  /**
   * Text that stands out.
   *
   * @param text the text
   * @return bold, where colours are shown
   */
  public String strong(String text) {
    return paint("1", text);
  }

  /**
   * Text that can be passed over.
   *
   * @param text the text
   * @return dim, where colours are shown
   */
  public String faint(String text) {
    return paint("2", text);
  }

  /**
   * What is as it should be.
   *
   * @param text the text
   * @return green, where colours are shown
   */
  public String good(String text) {
    return paint("32", text);
  }

  /**
   * What may turn out bad.
   *
   * @param text the text
   * @return yellow, where colours are shown
   */
  public String doubtful(String text) {
    return paint("33", text);
  }

  /**
   * What is wrong.
   *
   * @param text the text
   * @return red, where colours are shown
   */
  public String bad(String text) {
    return paint("31", text);
  }

  private String paint(String code, String text) {
    return shown() ? ESCAPE + code + "m" + text + RESET : text;
  }

  private static boolean refused() {
    String set = System.getenv("NO_COLOR");
    return set != null && !set.isEmpty();
  }

  /**
   * Whether a person is likely to look on.
   *
   * @return true if input and output are a terminal
   */
  public static boolean onTerminal() {
    return isTerminal(System.console());
  }

  /** Since JDK 22 there is a console without a terminal too, and a method that tells them apart. */
  private static boolean isTerminal(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException failed) {
      return false;
    }
  }
}
