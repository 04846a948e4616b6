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
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.source.SourcePoint;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rejects a value that says two things about who owns it, or one that its type cannot keep: a
 * borrowed writable buffer, a leased buffer that is no lease, a lease that is owned, a borrowed
 * result.
 */
public final class ConflictingOwnership implements ComponentRule {
  /** A rule without settings. */
  public ConflictingOwnership() {}

  @Override
  public void check(ComponentFacts component, Findings findings) {
    for (ComponentKind kind : component.kinds()) {
      for (ComponentKind.Signature signature : kind.signatures().values()) {
        for (Method method : ComponentTranslation.callable(component, signature.name())) {
          checkResult(method, findings);
          method.parameters().forEach(parameter -> check(parameter, findings));
        }
      }
    }
  }

  private static void check(Parameter parameter, Findings findings) {
    List<Ownership> said = parameter.said();
    String subject = "parameter '" + parameter.name() + "'";
    if (said.size() > 1) {
      two(parameter.at(), subject, said, findings);
    } else if (said.size() == 1) {
      Ownership only = said.get(0);
      switch (parameter.known()) {
        case BUFFER -> {
          if (only == Ownership.LEASED) {
            add(
                findings,
                parameter.at(),
                subject + " is a @Leased Buffer, but what is leased is a Lease",
                "write '@Leased Lease " + parameter.name() + "'");
          }
        }
        case MUTABLE_BUFFER -> {
          if (only != Ownership.OWNED) {
            add(
                findings,
                parameter.at(),
                subject + " is a " + word(only) + " MutableBuffer, but only an owner may write",
                "write '@Owned MutableBuffer', or '@Borrowed Buffer' to read only");
          }
        }
        case LEASE -> {
          if (only != Ownership.LEASED) {
            add(
                findings,
                parameter.at(),
                subject + " is a " + word(only) + " Lease, but a lease is never owned or borrowed",
                "write '@Leased Lease " + parameter.name() + "'");
          }
        }
        default ->
            add(
                findings,
                parameter.at(),
                subject + " is " + word(only) + ", but " + parameter.type() + " has no owner",
                "remove '" + word(only) + "'");
      }
    }
  }

  private static void checkResult(Method method, Findings findings) {
    List<Ownership> said = method.result().said();
    String subject = "the result of '" + method.name() + "'";
    if (said.size() > 1) {
      two(method.at(), subject, said, findings);
    } else if (said.size() == 1 && method.result().known() == Known.BUFFER) {
      if (said.get(0) != Ownership.OWNED) {
        add(
            findings,
            method.at(),
            subject + " is " + word(said.get(0)) + ", but the host keeps what a component returns",
            "write '@Owned', and return a buffer that the component owns");
      }
    } else if (said.size() == 1 && !method.result().known().isTracked()) {
      add(
          findings,
          method.at(),
          subject
              + " is "
              + word(said.get(0))
              + ", but "
              + method.result().type()
              + " has no owner",
          "remove '" + word(said.get(0)) + "'");
    }
  }

  private static void two(SourcePoint at, String subject, List<Ownership> said, Findings findings) {
    String words =
        said.stream().map(ConflictingOwnership::word).collect(Collectors.joining(" and "));
    add(findings, at, subject + " is " + words + " at once", "keep one of them");
  }

  private static String word(Ownership ownership) {
    return switch (ownership) {
      case OWNED -> "@Owned";
      case BORROWED -> "@Borrowed";
      case LEASED -> "@Leased";
      case NONE -> "without ownership";
    };
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.CONFLICTING_OWNERSHIP, at, headline, help));
  }
}
