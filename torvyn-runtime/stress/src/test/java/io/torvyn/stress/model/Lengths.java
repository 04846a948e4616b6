package io.torvyn.stress.model;

/** How long the models are checked: briefly, or as the profile {@code stress} says. */
final class Lengths {
  private Lengths() {}

  /** Scenarios of each check. */
  static int iterations() {
    return Integer.getInteger("torvyn.lincheck.scenarios", 5);
  }

  /** Runs, or interleavings, of each scenario. */
  static int invocations() {
    return Integer.getInteger("torvyn.lincheck.runs", 200);
  }
}
