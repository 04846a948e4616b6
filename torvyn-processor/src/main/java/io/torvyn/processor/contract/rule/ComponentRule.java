package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.diagnostic.Findings;

/** Judges one component class by what is written on it. */
public interface ComponentRule {
  /**
   * Judges a component.
   *
   * @param component what is written
   * @param findings receives what is wrong
   */
  void check(ComponentFacts component, Findings findings);
}
