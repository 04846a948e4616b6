package io.torvyn.processor.declaration;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.Ownership;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Rejects an override whose contract is not that of the method it overrides: callers know only the
 * latter.
 */
final class ContractOverride {
  private final AttributedClass source;
  private final ContractReader contracts;
  private final Findings findings;

  ContractOverride(AttributedClass source, ContractReader contracts, Findings findings) {
    this.source = source;
    this.contracts = contracts;
    this.findings = findings;
  }

  void check(MethodTree tree, ExecutableElement method) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      Optional<ExecutableElement> other = contracts.contradicted(method, i);
      if (other.isPresent()) {
        parameter(tree.getParameters().get(i), method.getParameters().get(i), other.get(), i);
      }
    }
    Optional<Ownership> mine = ContractReader.written(method);
    for (ExecutableElement other : contracts.overridden(method)) {
      Optional<Ownership> theirs = ContractReader.written(other);
      boolean differs =
          mine.isPresent()
              && !mine.equals(theirs)
              && (mine.get() == Ownership.OWNED || theirs.isPresent());
      if (differs) {
        report(
            tree,
            "the result of '" + method.getSimpleName() + "' is " + says(mine),
            other,
            says(theirs),
            theirs);
        return;
      }
    }
  }

  private void parameter(Tree at, VariableElement mine, ExecutableElement other, int index) {
    Optional<Ownership> theirs = ContractReader.written(other.getParameters().get(index));
    report(
        at,
        "parameter '" + mine.getSimpleName() + "' is " + says(ContractReader.written(mine)),
        other,
        says(theirs),
        theirs);
  }

  private void report(
      Tree at, String mine, ExecutableElement other, String theirs, Optional<Ownership> wanted) {
    String name = other.getEnclosingElement().getSimpleName() + "." + other.getSimpleName();
    String help =
        wanted
            .map(ownership -> "write " + annotation(ownership) + " here, as '" + name + "' does")
            .orElse("remove the annotation here, or write the same one on '" + name + "'");
    findings.add(
        Finding.of(
            Rule.CONTRACT_OVERRIDE,
            source.point(at),
            mine + ", but '" + name + "', which it overrides, says " + theirs,
            help));
  }

  static String says(Optional<Ownership> written) {
    return written.map(ContractOverride::annotation).orElse("borrowed by default");
  }

  static String annotation(Ownership ownership) {
    return switch (ownership) {
      case OWNED -> "@Owned";
      case BORROWED -> "@Borrowed";
      case LEASED -> "@Leased";
      case NONE -> "nothing";
    };
  }
}
