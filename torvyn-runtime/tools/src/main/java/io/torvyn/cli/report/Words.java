package io.torvyn.cli.report;

import java.util.Locale;

/** Numbers and names as people and pages read them. */
public final class Words {
  private static final double THOUSAND = 1_000;

  private Words() {}

  /**
   * A duration for people.
   *
   * @param nanos at least 0
   * @return three digits and the unit, such as {@code 1.25 ms}
   */
  public static String nanos(double nanos) {
    if (nanos < THOUSAND) {
      return digits(nanos) + " ns";
    }
    if (nanos < THOUSAND * THOUSAND) {
      return digits(nanos / THOUSAND) + " us";
    }
    return nanos < THOUSAND * THOUSAND * THOUSAND
        ? digits(nanos / (THOUSAND * THOUSAND)) + " ms"
        : digits(nanos / (THOUSAND * THOUSAND * THOUSAND)) + " s";
  }

  /**
   * A large number for people.
   *
   * @param value at least 0
   * @return three digits, and k, M or G from ten thousand on
   */
  public static String count(double value) {
    if (value < THOUSAND * 10) {
      return digits(value);
    }
    if (value < THOUSAND * THOUSAND) {
      return digits(value / THOUSAND) + " k";
    }
    return value < THOUSAND * THOUSAND * THOUSAND
        ? digits(value / (THOUSAND * THOUSAND)) + " M"
        : digits(value / (THOUSAND * THOUSAND * THOUSAND)) + " G";
  }

  /**
   * A share for people.
   *
   * @param share 1 for the whole
   * @return as per cent, with one digit behind the point
   */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  /**
   * A number for people, with no more digits than it takes.
   *
   * @param value any number
   * @return such as {@code 5}, {@code 0.5} or {@code 12300}
   */
  public static String plain(double value) {
    return value == Math.rint(value) ? exact(value) : digits(value);
  }

  private static String digits(double value) {
    return String.format(
        Locale.ROOT,
        value >= 100 || value == Math.rint(value) ? "%.0f" : value >= 10 ? "%.1f" : "%.2f",
        value);
  }

  /**
   * A number as programs read it.
   *
   * @param value any number
   * @return without a fraction where there is none
   */
  public static String exact(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /**
   * Text as HTML and SVG take it, between tags or in a quoted attribute.
   *
   * @param text any text
   * @return the same with what those would read as markup escaped
   */
  public static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
