package io.torvyn.processor.diagnostic;

/** Where rules put what they found. Called from the compiler's thread only. */
@FunctionalInterface
public interface Findings {
  /**
   * Takes a finding. The sink decides whether and how it is shown; a rule may say the same thing
   * twice.
   *
   * @param finding what is wrong
   */
  void add(Finding finding);
}
