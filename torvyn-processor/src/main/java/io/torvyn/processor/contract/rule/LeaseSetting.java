package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentFacts.Parameter;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;

/** Rejects a lease whose deadline does not fit its scope. */
public final class LeaseSetting implements ComponentRule {
  /** A rule without settings. */
  public LeaseSetting() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    component.methods().stream()
        .flatMap(method -> method.parameters().stream())
        .forEach(parameter -> check(parameter, findings));
  }

  private static void check(Parameter parameter, Findings findings) {
    LeaseTerms terms = parameter.lease();
    if (terms == null) {
      return;
    }
    boolean deadline = terms.scope() == LeaseTerms.Scope.DEADLINE;
    if (deadline && terms.millis() < 1) {
      findings.add(
          Finding.of(
              Rule.INVALID_SETTING,
              parameter.at(),
              "the lease '"
                  + parameter.name()
                  + "' ends at a deadline of "
                  + terms.millis()
                  + " ms; it must be at least 1",
              "write '@Leased(value = Leased.Scope.DEADLINE, millis = 100)'"));
    } else if (!deadline && terms.millis() != 0) {
      findings.add(
          Finding.of(
              Rule.INVALID_SETTING,
              parameter.at(),
              "the lease '"
                  + parameter.name()
                  + "' has a deadline of "
                  + terms.millis()
                  + " ms, but its scope is "
                  + terms.scope(),
              "remove 'millis', or write 'Leased.Scope.DEADLINE'"));
    }
  }
}
