package io.torvyn.processor;

import java.util.Map;
import java.util.Set;

/**
 * The options that users may pass as {@code -Akey=value}.
 *
 * @param guarded {@code torvyn.guarded}: whether every component gets guarded buffers, proved or
 *     not
 * @param report {@code torvyn.report}: the file that receives all findings as SARIF; empty for none
 */
record Options(boolean guarded, String report) {
  static final String GUARDED = "torvyn.guarded";
  static final String REPORT = "torvyn.report";

  /** Every key that is understood. */
  static Set<String> supported() {
    return Set.of(GUARDED, REPORT);
  }

  /**
   * Reads what was passed.
   *
   * @throws IllegalArgumentException if a value makes no sense; the message is for the user
   */
  static Options of(Map<String, String> passed) {
    String guarded = passed.getOrDefault(GUARDED, "false");
    if (!"true".equals(guarded) && !"false".equals(guarded)) {
      throw new IllegalArgumentException(
          "-A" + GUARDED + "=" + guarded + " is neither true nor false");
    }
    return new Options(guarded.equals("true"), passed.getOrDefault(REPORT, ""));
  }
}
