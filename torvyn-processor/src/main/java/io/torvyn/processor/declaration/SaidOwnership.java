package io.torvyn.processor.declaration;

import com.sun.source.tree.Tree;
import io.torvyn.processor.contract.AnnotationValues;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.names.AnnotationNames;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Rejects results that do not say who owns them, and values that say two things at once. */
final class SaidOwnership {
  private final AttributedClass source;
  private final ContractReader contracts;
  private final Findings findings;

  SaidOwnership(AttributedClass source, ContractReader contracts, Findings findings) {
    this.source = source;
    this.contracts = contracts;
    this.findings = findings;
  }

  void result(Tree at, ExecutableElement method) {
    String name = "the result of '" + method.getSimpleName() + "'";
    if (conflicting(at, method, name)) {
      return;
    }
    MethodContract contract = contracts.of(method);
    TrackedType type = contract.result().type();
    boolean must = type.isBuffer() || type == TrackedType.LEASE;
    if (must && contract.result().ownership() == Ownership.NONE) {
      findings.add(
          Finding.of(
              Rule.AMBIGUOUS_OWNERSHIP,
              source.point(at),
              name + " does not say who owns it",
              type == TrackedType.LEASE
                  ? "mark the method @Leased if the caller may keep the lease"
                  : "mark the method @Owned if the caller receives ownership, or @Borrowed if the"
                      + " result still belongs to this object or to a parameter"));
    }
  }

  void parameter(Tree at, Element parameter) {
    conflicting(at, parameter, "parameter '" + parameter.getSimpleName() + "'");
  }

  private boolean conflicting(Tree at, Element element, String name) {
    List<String> said =
        List.of(AnnotationNames.OWNED, AnnotationNames.BORROWED, AnnotationNames.LEASED).stream()
            .filter(annotation -> AnnotationValues.has(element, annotation))
            .map(annotation -> "@" + annotation.substring(AnnotationNames.ROOT.length()))
            .toList();
    if (said.size() < 2) {
      return false;
    }
    findings.add(
        Finding.of(
            Rule.CONFLICTING_OWNERSHIP,
            source.point(at),
            name + " is " + String.join(" and ", said) + " at once",
            "keep one: @Owned if the receiving side must give it up, @Borrowed if it may only use"
                + " it, @Leased for a Lease that may be kept"));
    return true;
  }
}
