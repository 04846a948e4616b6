package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Scopes;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Walks conditions, which have two outcomes; what an outcome tells about null is kept. */
final class ConditionWalk {
  /** Where a condition leads. The point that was tested is left. */
  record Outcomes(Worlds whenTrue, Worlds whenFalse) {
    Outcomes not() {
      return new Outcomes(whenFalse, whenTrue);
    }
  }

  private final Walk walk;

  ConditionWalk(Walk walk) {
    this.walk = walk;
  }

  /** Whether an expression is worth walking as a condition when its value is wanted. */
  static boolean isCondition(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR, LOGICAL_COMPLEMENT, INSTANCE_OF -> true;
      case EQUAL_TO, NOT_EQUAL_TO -> nullTested((BinaryTree) tree) != null;
      default -> false;
    };
  }

  Outcomes test(ExpressionTree tree) {
    walk.step();
    return switch (tree.getKind()) {
      case PARENTHESIZED -> test(((ParenthesizedTree) tree).getExpression());
      case LOGICAL_COMPLEMENT -> test(((UnaryTree) tree).getExpression()).not();
      case CONDITIONAL_AND -> and((BinaryTree) tree);
      case CONDITIONAL_OR -> or((BinaryTree) tree);
      case EQUAL_TO, NOT_EQUAL_TO -> equality((BinaryTree) tree);
      case INSTANCE_OF -> instance((InstanceOfTree) tree);
      case CONDITIONAL_EXPRESSION -> choice((ConditionalExpressionTree) tree);
      case METHOD_INVOCATION -> call((MethodInvocationTree) tree);
      default -> byValue(tree);
    };
  }

  private Outcomes and(BinaryTree tree) {
    Outcomes left = test(tree.getLeftOperand());
    walk.current.go(left.whenTrue());
    Outcomes right = test(tree.getRightOperand());
    right.whenFalse().join(left.whenFalse());
    return right;
  }

  private Outcomes or(BinaryTree tree) {
    Outcomes left = test(tree.getLeftOperand());
    walk.current.go(left.whenFalse());
    Outcomes right = test(tree.getRightOperand());
    right.whenTrue().join(left.whenTrue());
    return right;
  }

  private Outcomes choice(ConditionalExpressionTree tree) {
    Outcomes condition = test(tree.getCondition());
    walk.current.go(condition.whenTrue());
    Outcomes first = test(tree.getTrueExpression());
    walk.current.go(condition.whenFalse());
    Outcomes second = test(tree.getFalseExpression());
    second.whenTrue().join(first.whenTrue());
    second.whenFalse().join(first.whenFalse());
    return second;
  }

  private static @Nullable ExpressionTree nullTested(BinaryTree tree) {
    if (bare(tree.getRightOperand()).getKind() == Kind.NULL_LITERAL) {
      return tree.getLeftOperand();
    }
    if (bare(tree.getLeftOperand()).getKind() == Kind.NULL_LITERAL) {
      return tree.getRightOperand();
    }
    return null;
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (inner instanceof ParenthesizedTree parenthesized) {
      inner = parenthesized.getExpression();
    }
    return inner;
  }

  private Outcomes equality(BinaryTree tree) {
    ExpressionTree tested = nullTested(tree);
    if (tested == null) {
      return byValue(tree);
    }
    walk.expressions.value(tested);
    Outcomes isNull = nullTest(tested);
    return tree.getKind() == Kind.EQUAL_TO ? isNull : isNull.not();
  }

  private Outcomes call(MethodInvocationTree tree) {
    if (tree.getArguments().size() == 1
        && walk.source.element(tree) instanceof ExecutableElement method
        && walk.calls.owner(method).equals("java.util.Objects")) {
      ExpressionTree argument = tree.getArguments().get(0);
      if (method.getSimpleName().contentEquals("isNull")) {
        walk.expressions.value(argument);
        return nullTest(argument);
      }
      if (method.getSimpleName().contentEquals("nonNull")) {
        walk.expressions.value(argument);
        return nullTest(argument).not();
      }
    }
    return byValue(tree);
  }

  /** Splits by whether the topmost operand, which is taken away, is null. */
  Outcomes nullTest(ExpressionTree tested) {
    Worlds isNull = walk.current.nowhere();
    Worlds isPresent = walk.current.nowhere();
    boolean tracked = walk.current.tracked(0);
    for (Store store : walk.current.leave()) {
      int value = store.pop();
      if (Store.isObject(value)) {
        TrackedObject object = store.object(value);
        TrackedObject absent = object.absent();
        TrackedObject present = object.present();
        if (!absent.states().isEmpty()) {
          Store other = store.copy();
          other.put(absent);
          isNull.add(other);
        }
        if (!present.states().isEmpty()) {
          store.put(present);
          isPresent.add(store);
        }
      } else if (value == Store.NULL) {
        isNull.add(store);
      } else {
        isNull.add(store.copy());
        isPresent.add(store);
      }
    }
    if (tracked) {
      walk.losses.collect(isPresent, Act.LOSE_RESULT, tested);
    }
    return new Outcomes(isNull, isPresent);
  }

  private Outcomes instance(InstanceOfTree tree) {
    walk.expressions.value(tree.getExpression());
    boolean tracked = walk.current.tracked(0);
    Tree pattern = tree.getPattern();
    if (pattern != null) {
      walk.switches.bind(pattern, tree.getExpression());
    }
    if (tracked && walk.switches.total(tree.getExpression(), tree)) {
      return nullTest(tree.getExpression()).not();
    }
    walk.losses.drop(Act.LOSE_RESULT, tree.getExpression());
    Worlds here = walk.current.leave();
    return new Outcomes(here, here.copy());
  }

  /** Any other condition: what is known of its value decides, path by path. */
  private Outcomes byValue(ExpressionTree tree) {
    walk.expressions.value(tree);
    Worlds whenTrue = walk.current.nowhere();
    Worlds whenFalse = walk.current.nowhere();
    int variable = variable(tree);
    for (Store store : walk.current.leave()) {
      int value = store.pop();
      if (value == Store.TRUE) {
        whenTrue.add(store);
      } else if (value == Store.FALSE) {
        whenFalse.add(store);
      } else {
        Store other = store.copy();
        if (variable != Scopes.NONE) {
          store.set(variable, Store.TRUE);
          other.set(variable, Store.FALSE);
        }
        whenTrue.add(store);
        whenFalse.add(other);
      }
    }
    return new Outcomes(whenTrue, whenFalse);
  }

  /** The number of the boolean variable that is tested, if it is one. */
  private int variable(ExpressionTree tree) {
    if (tree instanceof IdentifierTree) {
      Element element = walk.source.element(tree);
      if (element != null && !element.getKind().isField()) {
        return walk.scopes.number(element);
      }
    }
    return Scopes.NONE;
  }

  /** Evaluates a condition for its value: the outcomes meet again, each with its answer. */
  void value(ExpressionTree tree) {
    Outcomes outcomes = test(tree);
    walk.current.go(outcomes.whenTrue());
    walk.current.push(Store.TRUE);
    Worlds whenTrue = walk.current.leave();
    walk.current.go(outcomes.whenFalse());
    walk.current.push(Store.FALSE);
    walk.current.now().join(whenTrue);
  }
}
