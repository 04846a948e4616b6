package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.torvyn.processor.javac.Incomplete;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Scopes;
import io.torvyn.processor.ownership.walk.ConditionWalk.Outcomes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Walks expressions: each leaves exactly one operand on top of every path. */
final class ExpressionWalk {
  private final Walk walk;

  ExpressionWalk(Walk walk) {
    this.walk = walk;
  }

  void value(ExpressionTree tree) {
    walk.step();
    switch (tree.getKind()) {
      case PARENTHESIZED -> value(((ParenthesizedTree) tree).getExpression());
      case IDENTIFIER -> identifier((IdentifierTree) tree);
      case MEMBER_SELECT -> field((MemberSelectTree) tree);
      case NULL_LITERAL -> walk.current.push(Store.NULL);
      case BOOLEAN_LITERAL ->
          walk.current.push(
              Boolean.TRUE.equals(((LiteralTree) tree).getValue()) ? Store.TRUE : Store.FALSE);
      case METHOD_INVOCATION -> walk.invocations.call((MethodInvocationTree) tree, false);
      case NEW_CLASS -> walk.invocations.creation((NewClassTree) tree);
      case ASSIGNMENT -> assignment((AssignmentTree) tree);
      case CONDITIONAL_EXPRESSION -> choice((ConditionalExpressionTree) tree, ignored -> {});
      case TYPE_CAST -> cast((TypeCastTree) tree);
      case LAMBDA_EXPRESSION -> walk.captures.lambda((LambdaExpressionTree) tree, false);
      case MEMBER_REFERENCE -> walk.captures.reference((MemberReferenceTree) tree, false);
      case SWITCH_EXPRESSION ->
          walk.switches.expression((SwitchExpressionTree) tree, ignored -> {});
      case NEW_ARRAY -> array((NewArrayTree) tree);
      case ARRAY_ACCESS -> element((ArrayAccessTree) tree);
      case ERRONEOUS -> throw Incomplete.broken();
      default -> {
        if (ConditionWalk.isCondition(tree)) {
          walk.conditions.value(tree);
        } else {
          operators(tree);
        }
      }
    }
  }

  /**
   * Evaluates an expression and does something with its value, once for each expression it may come
   * from, so that a message can point at the one that matters.
   */
  void alternatives(ExpressionTree tree, Consumer<ExpressionTree> use) {
    switch (tree.getKind()) {
      case PARENTHESIZED -> alternatives(((ParenthesizedTree) tree).getExpression(), use);
      case CONDITIONAL_EXPRESSION -> choice((ConditionalExpressionTree) tree, use);
      case SWITCH_EXPRESSION -> walk.switches.expression((SwitchExpressionTree) tree, use);
      default -> {
        value(tree);
        use.accept(tree);
      }
    }
  }

  /** Evaluates an expression for its effects. */
  void effect(ExpressionTree tree) {
    value(tree);
    walk.losses.drop(Act.LOSE_RESULT, tree);
  }

  private void operators(ExpressionTree tree) {
    if (tree instanceof BinaryTree binary) {
      binary(binary);
    } else if (tree instanceof CompoundAssignmentTree compound) {
      compound(compound);
    } else if (tree instanceof UnaryTree unary) {
      effect(unary.getExpression());
      walk.current.push(Store.UNTRACKED);
    } else if (tree instanceof LiteralTree || isType(tree)) {
      walk.current.push(Store.UNTRACKED);
    } else if (tree instanceof InstanceOfTree) {
      walk.conditions.value(tree);
    } else {
      throw Incomplete.unknown(tree);
    }
  }

  private static boolean isType(Tree tree) {
    return switch (tree.getKind()) {
      case PRIMITIVE_TYPE, ARRAY_TYPE, PARAMETERIZED_TYPE, ANNOTATED_TYPE, UNION_TYPE -> true;
      default -> false;
    };
  }

  /** Long chains of operators lean to the left; they are walked without recursion. */
  private void binary(BinaryTree tree) {
    Deque<BinaryTree> spine = new ArrayDeque<>();
    ExpressionTree leftmost = tree;
    while (leftmost instanceof BinaryTree binary && !ConditionWalk.isCondition(binary)) {
      spine.push(binary);
      leftmost = binary.getLeftOperand();
    }
    value(leftmost);
    for (BinaryTree binary : spine) {
      value(binary.getRightOperand());
      if (binary.getKind() == Tree.Kind.DIVIDE || binary.getKind() == Tree.Kind.REMAINDER) {
        record(walk.calls.exceptions().ofDivision(walk.source.type(binary)));
      }
      walk.losses.drop(Act.LOSE_RESULT, binary.getRightOperand());
      walk.losses.drop(Act.LOSE_RESULT, binary.getLeftOperand());
      walk.current.push(Store.UNTRACKED);
    }
  }

  private void compound(CompoundAssignmentTree tree) {
    effect(tree.getVariable());
    effect(tree.getExpression());
    if (tree.getKind() == Tree.Kind.DIVIDE_ASSIGNMENT
        || tree.getKind() == Tree.Kind.REMAINDER_ASSIGNMENT) {
      record(walk.calls.exceptions().ofDivision(walk.source.type(tree)));
    }
    walk.current.push(Store.UNTRACKED);
    if (walk.source.element(tree.getVariable()) instanceof VariableElement variable
        && walk.scopes.find(variable) != Scopes.NONE) {
      walk.scopes.assign(variable, tree, Walk.name(tree.getVariable()));
    }
  }

  private void mayThrow() {
    record(walk.calls.exceptions().ofLanguage(null));
  }

  private void record(List<TypeMirror> types) {
    if (!types.isEmpty() && walk.thrown.collecting()) {
      walk.thrown.record(types);
    }
  }

  private void identifier(IdentifierTree tree) {
    Element element = walk.source.element(tree);
    if (element == null || element.asType().getKind() == TypeKind.ERROR) {
      throw Incomplete.broken();
    }
    if (!(element instanceof VariableElement variable)) {
      walk.current.push(Store.UNTRACKED);
    } else if (element.getKind().isField()) {
      member(variable, tree);
    } else {
      variable(variable);
    }
  }

  private void variable(VariableElement variable) {
    int number = walk.scopes.find(variable);
    if (number != Scopes.NONE) {
      walk.current.push(store -> store.get(number));
    } else if (variable.getConstantValue() instanceof Boolean constant) {
      walk.current.push(constant ? Store.TRUE : Store.FALSE);
    } else {
      walk.current.push(Store.UNTRACKED);
    }
  }

  private void field(MemberSelectTree tree) {
    ExpressionTree object = tree.getExpression();
    Element element = walk.source.element(tree);
    boolean self =
        object instanceof IdentifierTree identifier
            && (identifier.getName().contentEquals("this")
                || identifier.getName().contentEquals("super"));
    if (self && element instanceof VariableElement variable) {
      member(variable, tree);
      return;
    }
    if (isValue(object)) {
      effect(object);
      record(walk.calls.exceptions().ofNull());
    }
    if (element instanceof VariableElement variable
        && variable.getConstantValue() instanceof Boolean constant) {
      walk.current.push(constant ? Store.TRUE : Store.FALSE);
    } else {
      walk.current.push(Store.UNTRACKED);
    }
  }

  /** Whether an expression before a dot is evaluated, rather than the name of a type or package. */
  boolean isValue(ExpressionTree tree) {
    if (!(tree instanceof IdentifierTree) && !(tree instanceof MemberSelectTree)) {
      return !isType(tree);
    }
    Element element = walk.source.element(tree);
    return element instanceof VariableElement;
  }

  /**
   * A field of this object. Containers are followed, because what they lend ends when they give.
   */
  private void member(VariableElement field, ExpressionTree tree) {
    if (field.getConstantValue() instanceof Boolean constant) {
      walk.current.push(constant ? Store.TRUE : Store.FALSE);
      return;
    }
    if (walk.calls.tracked(field.asType()) != TrackedType.CONTAINER) {
      walk.current.push(Store.UNTRACKED);
      return;
    }
    walk.births.adopt(
        walk.scopes.number(field),
        Kind.CONTAINER,
        new Step(Act.BEGIN, tree, Walk.name(tree), "this container"));
  }

  private void assignment(AssignmentTree tree) {
    ExpressionTree target = tree.getVariable();
    while (target instanceof ParenthesizedTree parenthesized) {
      target = parenthesized.getExpression();
    }
    if (target instanceof ArrayAccessTree access) {
      effect(access.getExpression());
      effect(access.getIndex());
      value(tree.getExpression());
      mayThrow();
      store(Act.STORE_ARRAY, tree.getExpression(), "an array");
      return;
    }
    Element element = walk.source.element(target);
    if (!(element instanceof VariableElement variable)) {
      throw Incomplete.broken();
    }
    if (!variable.getKind().isField()) {
      value(tree.getExpression());
      walk.scopes.assign(variable, tree, Walk.name(target));
      return;
    }
    if (target instanceof MemberSelectTree select && isValue(select.getExpression())) {
      effect(select.getExpression());
    }
    String into = "the field '" + variable.getSimpleName() + "'";
    alternatives(tree.getExpression(), value -> store(Act.STORE_FIELD, value, into));
  }

  private void store(Act act, ExpressionTree value, String into) {
    walk.current.act(act, 0, value, Walk.name(value), into);
  }

  private void choice(ConditionalExpressionTree tree, Consumer<ExpressionTree> use) {
    Outcomes outcomes = walk.conditions.test(tree.getCondition());
    walk.current.go(outcomes.whenTrue());
    alternatives(tree.getTrueExpression(), use);
    Worlds first = walk.current.leave();
    walk.current.go(outcomes.whenFalse());
    alternatives(tree.getFalseExpression(), use);
    walk.current.now().join(first);
  }

  private void cast(TypeCastTree tree) {
    value(tree.getExpression());
    record(walk.calls.exceptions().ofLanguage(walk.source.type(tree.getExpression())));
  }

  private void array(NewArrayTree tree) {
    for (ExpressionTree dimension : tree.getDimensions()) {
      effect(dimension);
    }
    mayThrow();
    elements(tree.getInitializers());
    walk.current.push(Store.UNTRACKED);
  }

  private void elements(@Nullable List<? extends ExpressionTree> initializers) {
    if (initializers != null) {
      for (ExpressionTree initializer : initializers) {
        value(initializer);
        store(Act.STORE_ARRAY, initializer, "an array");
        walk.losses.drop(Act.LOSE_RESULT, initializer);
      }
    }
  }

  private void element(ArrayAccessTree tree) {
    effect(tree.getExpression());
    effect(tree.getIndex());
    mayThrow();
    walk.current.push(Store.UNTRACKED);
  }
}
