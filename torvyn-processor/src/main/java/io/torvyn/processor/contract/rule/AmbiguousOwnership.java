package io.torvyn.processor.contract.rule;

import io.torvyn.processor.contract.ComponentFacts;
import io.torvyn.processor.contract.ComponentFacts.Known;
import io.torvyn.processor.contract.ComponentFacts.Method;
import io.torvyn.processor.contract.ComponentFacts.Parameter;
import io.torvyn.processor.contract.ComponentTranslation;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;

/**
 * Rejects a buffer or lease that crosses between host and component without saying who owns it
 * afterwards. Only methods that the host calls are looked at; helpers have defaults.
 */
public final class AmbiguousOwnership implements ComponentRule {
  /** A rule without settings. */
  public AmbiguousOwnership() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    for (ComponentKind kind : component.kinds()) {
      for (ComponentKind.Signature signature : kind.signatures().values()) {
        for (Method method : ComponentTranslation.callable(component, signature.name())) {
          check(method, findings);
        }
      }
    }
  }

  private static void check(Method method, Findings findings) {
    if (method.result().known() == Known.BUFFER && method.result().said().isEmpty()) {
      findings.add(
          Finding.of(
              Rule.AMBIGUOUS_OWNERSHIP,
              method.at(),
              "'" + method.name() + "' does not say who owns the Buffer it returns",
              "write '@Owned Buffer " + method.name() + "(...)': the host owns the result"));
    }
    for (Parameter parameter : method.parameters()) {
      if (parameter.known().isTracked() && parameter.said().isEmpty()) {
        findings.add(
            Finding.of(
                Rule.AMBIGUOUS_OWNERSHIP,
                parameter.at(),
                "parameter '"
                    + parameter.name()
                    + "' of '"
                    + method.name()
                    + "' does not say who owns the "
                    + parameter.type(),
                help(parameter.known())));
      }
    }
  }

  private static String help(Known known) {
    return switch (known) {
      case MUTABLE_BUFFER -> "write '@Owned' to take it over and change it in place";
      case LEASE -> "write '@Leased', with the scope in which the lease ends";
      default ->
          "write '@Borrowed' if it is only looked at during the call, '@Owned' to take it over";
    };
  }
}
