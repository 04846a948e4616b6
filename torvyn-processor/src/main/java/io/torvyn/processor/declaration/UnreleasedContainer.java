package io.torvyn.processor.declaration;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.torvyn.processor.contract.ContractReader;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.names.AnnotationNames;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Rejects an owning container in a class that is no component and whose {@code close()} does not
 * reach it. The containers of a component are the host's to empty.
 */
final class UnreleasedContainer {
  private final AttributedClass source;
  private final ContractReader contracts;
  private final Findings findings;

  UnreleasedContainer(AttributedClass source, ContractReader contracts, Findings findings) {
    this.source = source;
    this.contracts = contracts;
    this.findings = findings;
  }

  void check(ClassTree type) {
    Element element = source.element(type);
    if (element == null || isComponent(element)) {
      return;
    }
    Set<Element> reached = null;
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field
          && source.element(field) instanceof VariableElement variable
          && contracts.tracked().of(variable.asType()) == TrackedType.CONTAINER) {
        reached = reached == null ? reachedByClose(type) : reached;
        if (!reached.contains(variable)) {
          report(type, field);
        }
      }
    }
  }

  private static boolean isComponent(Element type) {
    return type.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(
            name ->
                name.startsWith(AnnotationNames.ROOT)
                    && !name.equals(AnnotationNames.UNCHECKED_OWNERSHIP));
  }

  private void report(ClassTree type, VariableTree field) {
    findings.add(
        Finding.of(
            Rule.UNRELEASED_CONTAINER,
            source.point(field),
            "'"
                + field.getName()
                + "' owns buffers, but no 'close()' of '"
                + type.getSimpleName()
                + "' empties it",
            "implement AutoCloseable and call '" + field.getName() + ".close()' in 'close()'"));
  }

  /** The fields that {@code close()} empties or hands on, by itself or by methods it calls. */
  private Set<Element> reachedByClose(ClassTree type) {
    Set<Element> reached = new HashSet<>();
    Set<Element> visited = new HashSet<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals("close")
          && method.getParameters().isEmpty()) {
        visit(type, method, reached, visited);
      }
    }
    return reached;
  }

  private void visit(
      ClassTree type, MethodTree method, Set<Element> reached, Set<Element> visited) {
    if (!visited.add(source.element(method))) {
      return;
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void ignored) {
        if (call.getMethodSelect() instanceof MemberSelectTree select && empties(select)) {
          add(select.getExpression(), reached);
        }
        call.getArguments().forEach(argument -> add(argument, reached));
        Element called = source.element(call);
        for (Tree member : type.getMembers()) {
          if (member instanceof MethodTree own
              && called != null
              && called.equals(source.element(own))) {
            visit(type, own, reached, visited);
          }
        }
        return super.visitMethodInvocation(call, ignored);
      }
    }.scan(method.getBody(), null);
  }

  private static boolean empties(MemberSelectTree select) {
    String name = select.getIdentifier().toString();
    return name.equals("close") || name.startsWith("take");
  }

  /** Only a field of this object counts: that of another is another container. */
  private void add(ExpressionTree tree, Set<Element> reached) {
    boolean own =
        tree instanceof IdentifierTree
            || tree instanceof MemberSelectTree select
                && select.getExpression().toString().equals("this");
    Element element = own ? source.element(tree) : null;
    if (element != null && element.getKind().isField()) {
      reached.add(element);
    }
  }
}
