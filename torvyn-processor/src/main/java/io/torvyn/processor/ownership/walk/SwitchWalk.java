package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import io.torvyn.processor.javac.Incomplete;
import io.torvyn.processor.javac.NewerSyntax;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Jumps.Exit;
import io.torvyn.processor.ownership.effect.Jumps.Jump;
import io.torvyn.processor.ownership.effect.Losses;
import io.torvyn.processor.ownership.walk.ConditionWalk.Outcomes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Walks both kinds of {@code switch}, as statement and as expression, and binds patterns. */
final class SwitchWalk {
  private final Walk walk;

  private record Yielding(Tree target, Consumer<ExpressionTree> use) {}

  private final Deque<Yielding> expressions = new ArrayDeque<>();

  SwitchWalk(Walk walk) {
    this.walk = walk;
  }

  void statement(SwitchTree tree, @Nullable String label) {
    int mark = walk.jumps.mark();
    walk.statements.enter(tree, label, false);
    cases(tree.getExpression(), tree.getCases(), null);
    walk.statements.exit();
    walk.statements.land(mark, Exit.BREAK, tree);
  }

  /** Walks a switch expression, and does something with each value that it may have. */
  void expression(SwitchExpressionTree tree, Consumer<ExpressionTree> use) {
    int mark = walk.jumps.mark();
    expressions.push(new Yielding(tree, use));
    cases(tree.getExpression(), tree.getCases(), use);
    expressions.pop();
    walk.statements.land(mark, Exit.YIELD, tree);
  }

  void yield(YieldTree tree) {
    Yielding around = expressions.peek();
    if (around == null) {
      throw Incomplete.broken();
    }
    walk.expressions.alternatives(tree.getValue(), around.use());
    walk.jumps.leave(new Jump(Exit.YIELD, around.target(), walk.current.leave(), tree));
  }

  /** Leaves the point behind the switch; in an expression, with its value on top. */
  private void cases(
      ExpressionTree selector,
      List<? extends CaseTree> cases,
      @Nullable Consumer<ExpressionTree> use) {
    walk.expressions.value(selector);
    walk.thrown.record(walk.calls.exceptions().ofLanguage(walk.source.type(selector)));
    boolean takesNull =
        cases.stream().flatMap(c -> NewerSyntax.labels(c).stream()).anyMatch(NewerSyntax::isNull);
    if (!takesNull) {
      walk.onlyPresent(0);
    }
    Worlds unmatched = walk.current.leave();
    Worlds after = walk.current.nowhere();
    boolean total = use != null || namesAll(selector, cases);
    walk.scopes.open();
    for (CaseTree each : cases) {
      Worlds fallenThrough = walk.current.leave();
      walk.current.go(unmatched.copy());
      total |= labels(each, selector, unmatched);
      walk.losses.drop(Act.LOSE_RESULT, selector);
      walk.current.now().join(fallenThrough);
      if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
        rule(each.getBody(), use);
        after.join(walk.current.leave());
      } else {
        walk.statements.all(each.getStatements());
      }
    }
    if (!total) {
      for (Store store : unmatched) {
        store.pop();
      }
      walk.current.now().join(unmatched);
    }
    walk.current.now().join(after);
    walk.scopes.close();
  }

  private void rule(Tree body, @Nullable Consumer<ExpressionTree> use) {
    if (!walk.current.reachable()) {
      return;
    }
    if (body instanceof ExpressionTree value) {
      if (use != null) {
        walk.expressions.alternatives(value, use);
      } else {
        walk.statements.discard(value);
      }
    } else {
      walk.statements.scoped((StatementTree) body);
    }
  }

  /** Matches the topmost operand; says whether the switch is exhaustive because of these labels. */
  private boolean labels(CaseTree tree, ExpressionTree selector, Worlds unmatched) {
    List<? extends Tree> labels = NewerSyntax.labels(tree);
    boolean total = labels.isEmpty();
    if (labels.size() == 1 && NewerSyntax.isNull(labels.get(0))) {
      onlyNull(selector, unmatched);
    }
    for (Tree label : labels) {
      Tree pattern = NewerSyntax.pattern(label);
      if (pattern != null) {
        bind(pattern, selector);
      }
      total |= pattern != null || NewerSyntax.isDefault(label) || NewerSyntax.isNull(label);
    }
    ExpressionTree guard = NewerSyntax.guard(tree);
    if (guard != null) {
      Outcomes outcomes = walk.conditions.test(guard);
      walk.current.go(outcomes.whenTrue());
      unmatched.join(outcomes.whenFalse());
    }
    return total;
  }

  /** {@code case null} is a null test: the operand is null here and not null in the other cases. */
  private void onlyNull(ExpressionTree selector, Worlds unmatched) {
    walk.current.duplicate();
    Outcomes outcomes = walk.conditions.nullTest(selector);
    walk.current.go(outcomes.whenTrue());
    unmatched.take();
    unmatched.join(outcomes.whenFalse());
  }

  /** Whether the cases name every constant of the selector's enum. */
  private boolean namesAll(ExpressionTree selector, List<? extends CaseTree> cases) {
    if (!(walk.source.type(selector) instanceof DeclaredType type)
        || type.asElement().getKind() != ElementKind.ENUM) {
      return false;
    }
    Set<String> missing = new HashSet<>();
    for (Element member : type.asElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        missing.add(member.getSimpleName().toString());
      }
    }
    for (CaseTree each : cases) {
      for (ExpressionTree constant : each.getExpressions()) {
        missing.remove(constant.toString());
      }
    }
    return missing.isEmpty();
  }

  /** Lets the variables of a pattern refer to what the topmost operand is. */
  void bind(Tree pattern, ExpressionTree matched) {
    VariableTree variable = NewerSyntax.variable(pattern);
    if (variable != null) {
      Element element = walk.statements.declare(variable);
      walk.scopes.assign(element, variable, "'" + variable.getName() + "'");
      return;
    }
    List<? extends Tree> parts = NewerSyntax.parts(pattern);
    if (parts == null) {
      throw Incomplete.unknown(pattern);
    }
    for (Tree part : parts) {
      walk.current.push(Store.UNTRACKED);
      bind(part, matched);
      Losses.forget(walk.current.now());
    }
  }

  /** Whether a test of type can only fail for null. */
  boolean total(ExpressionTree tested, InstanceOfTree test) {
    TypeMirror type = walk.source.type(tested);
    Tree target = test.getType();
    TypeMirror wanted = target == null ? null : walk.source.type(target);
    return type != null && wanted != null && walk.calls.isSubtype(type, wanted);
  }
}
