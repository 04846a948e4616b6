package io.torvyn.processor.declaration;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.contract.MethodContract;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.call.CallContracts;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Rejects lambdas and method references whose contract is not that of the function they implement.
 */
final class FunctionContract {
  private final AttributedClass source;
  private final CallContracts calls;
  private final Findings findings;

  FunctionContract(AttributedClass source, CallContracts calls, Findings findings) {
    this.source = source;
    this.calls = calls;
    this.findings = findings;
  }

  void lambda(LambdaExpressionTree tree) {
    Optional<ExecutableElement> function = function(tree);
    if (function.isEmpty()) {
      return;
    }
    MethodContract contract = calls.of(function.get());
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      Element element = source.element(parameter);
      Optional<Ownership> mine =
          element == null ? Optional.empty() : ContractReader.written(element);
      Ownership theirs = contract.parameter(i).ownership();
      if (mine.isPresent() && mine.get() != theirs) {
        report(
            parameter,
            "parameter '"
                + parameter.getName()
                + "' of the lambda is "
                + ContractOverride.says(mine),
            function.get(),
            theirs);
      }
    }
  }

  void reference(MemberReferenceTree tree) {
    Optional<ExecutableElement> function = function(tree);
    if (function.isEmpty() || !(source.element(tree) instanceof ExecutableElement method)) {
      return;
    }
    MethodContract theirs = calls.of(function.get());
    MethodContract mine = calls.of(method);
    String name = "'" + tree + "'";
    int shift = unbound(tree, method) ? 1 : 0;
    if (shift == 1) {
      Act act = calls.onReceiver(method, method.getParameters().size());
      boolean consumes = act != null && act.givesUp();
      boolean speaks = act != null;
      if (speaks && consumes != theirs.parameter(0).owned()) {
        report(
            tree,
            name + (consumes ? " gives its buffer up" : " leaves its buffer to the caller"),
            function.get(),
            theirs.parameter(0).ownership());
        return;
      }
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      boolean owned = mine.parameter(i).owned();
      boolean known = mine.parameter(i).ownership() != Ownership.NONE;
      if (i + shift < function.get().getParameters().size()
          && known
          && owned != theirs.parameter(i + shift).owned()) {
        report(
            tree,
            name + (owned ? " takes ownership" : " only borrows"),
            function.get(),
            theirs.parameter(i + shift).ownership());
        return;
      }
    }
    if (mine.result().owned() != theirs.result().owned()
        && (mine.result().owned() || theirs.result().type().isBuffer())) {
      report(
          tree,
          name + (mine.result().owned() ? " returns an owned buffer" : " returns no owned buffer"),
          function.get(),
          theirs.result().ownership());
    }
  }

  private Optional<ExecutableElement> function(Tree tree) {
    TypeMirror type = source.type(tree);
    return calls.function(type);
  }

  /** Whether the receiver is the function's first argument, as in {@code Buffer::size}. */
  private boolean unbound(MemberReferenceTree tree, ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && source.element(tree.getQualifierExpression()) instanceof TypeElement;
  }

  private void report(Tree at, String mine, ExecutableElement function, Ownership theirs) {
    String name = function.getEnclosingElement().getSimpleName() + "." + function.getSimpleName();
    String says = theirs == Ownership.NONE ? "nothing" : ContractOverride.annotation(theirs);
    findings.add(
        Finding.of(
            Rule.CONTRACT_OVERRIDE,
            source.point(at),
            mine + ", but '" + name + "', which it implements, says " + says,
            "use a function whose method says the same, or write a lambda that keeps to '"
                + name
                + "'"));
  }
}
