package io.torvyn.processor;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The options that users may pass as {@code -Akey=value}.
 *
 * @param guarded {@code torvyn.guarded}: whether every component gets guarded buffers, proved or
 *     not
 * @param flink {@code torvyn.flink}: the pipelines that get a blueprint, by name; {@code *} for all
 * @param report {@code torvyn.report}: the file that receives all findings as SARIF; empty for none
 */
record Options(boolean guarded, Set<String> flink, String report) {
  static final String GUARDED = "torvyn.guarded";
  static final String FLINK = "torvyn.flink";
  static final String REPORT = "torvyn.report";

  /** Every key that is understood. */
  static Set<String> supported() {
    return Set.of(GUARDED, FLINK, REPORT);
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
    Set<String> flink = new LinkedHashSet<>();
    String named = passed.get(FLINK); // javac passes null for "-Akey="
    for (String name : (named == null ? "" : named).split(",")) {
      if (!name.isBlank()) {
        flink.add(name.strip());
      }
    }
    return new Options(guarded.equals("true"), flink, passed.getOrDefault(REPORT, ""));
  }
}
