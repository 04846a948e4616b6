package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import io.torvyn.processor.javac.Incomplete;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Jumps.Exit;
import io.torvyn.processor.ownership.effect.Jumps.Jump;
import io.torvyn.processor.ownership.effect.Losses;
import io.torvyn.processor.ownership.walk.ConditionWalk.Outcomes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Walks statements, and keeps track of what {@code break} and {@code continue} refer to. */
final class StatementWalk {
  private record Target(Tree tree, @Nullable String label, boolean loop, boolean unlabelled) {}

  private final Walk walk;
  private final Deque<Target> targets = new ArrayDeque<>();
  private @Nullable String label;

  StatementWalk(Walk walk) {
    this.walk = walk;
  }

  void all(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      statement(statement);
    }
  }

  void block(List<? extends StatementTree> statements) {
    walk.scopes.open();
    all(statements);
    walk.scopes.close();
  }

  void statement(StatementTree tree) {
    walk.step();
    String labelled = label;
    label = null;
    switch (tree.getKind()) {
      case BLOCK -> block(((BlockTree) tree).getStatements());
      case VARIABLE -> variable((VariableTree) tree);
      case EXPRESSION_STATEMENT -> discard(((ExpressionStatementTree) tree).getExpression());
      case IF -> branch((IfTree) tree);
      case LABELED_STATEMENT -> labelled((LabeledStatementTree) tree);
      case WHILE_LOOP -> walk.loops.whileLoop((WhileLoopTree) tree, labelled);
      case DO_WHILE_LOOP -> walk.loops.doWhile((DoWhileLoopTree) tree, labelled);
      case FOR_LOOP -> walk.loops.forLoop((ForLoopTree) tree, labelled);
      case ENHANCED_FOR_LOOP -> walk.loops.forEach((EnhancedForLoopTree) tree, labelled);
      case SWITCH -> walk.switches.statement((SwitchTree) tree, labelled);
      case TRY -> walk.tries.tryTree((TryTree) tree);
      case RETURN -> returns((ReturnTree) tree);
      case BREAK -> jump(Exit.BREAK, tree, ((BreakTree) tree).getLabel());
      case CONTINUE -> jump(Exit.CONTINUE, tree, ((ContinueTree) tree).getLabel());
      case YIELD -> walk.switches.yield((YieldTree) tree);
      case THROW -> throwing((ThrowTree) tree);
      case SYNCHRONIZED -> locked((SynchronizedTree) tree);
      case ASSERT -> assertion((AssertTree) tree);
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
          walk.captures.localClass((ClassTree) tree);
      case EMPTY_STATEMENT -> {}
      case ERRONEOUS -> throw Incomplete.broken();
      default -> throw Incomplete.unknown(tree);
    }
  }

  /** Evaluates an expression whose value nobody wants. */
  void discard(ExpressionTree expression) {
    walk.expressions.value(expression);
    walk.losses.drop(Act.LOSE_RESULT, expression);
  }

  private void variable(VariableTree tree) {
    Element variable = declare(tree);
    ExpressionTree initializer = tree.getInitializer();
    if (initializer != null) {
      walk.expressions.value(initializer);
      walk.scopes.assign(variable, tree, "'" + tree.getName() + "'");
      Losses.forget(walk.current.now());
    }
  }

  /** Brings a variable into the innermost scope. */
  Element declare(VariableTree tree) {
    Element variable = walk.source.element(tree);
    if (variable == null || variable.asType().getKind() == TypeKind.ERROR) {
      throw Incomplete.broken();
    }
    walk.scopes.declare(variable);
    return variable;
  }

  private void branch(IfTree tree) {
    Outcomes outcomes = walk.conditions.test(tree.getCondition());
    walk.current.go(outcomes.whenTrue());
    scoped(tree.getThenStatement());
    Worlds afterThen = walk.current.leave();
    walk.current.go(outcomes.whenFalse());
    StatementTree otherwise = tree.getElseStatement();
    if (otherwise != null) {
      scoped(otherwise);
    }
    walk.current.now().join(afterThen);
  }

  /** A statement that is a scope of its own, braces or not. */
  void scoped(StatementTree tree) {
    if (walk.current.reachable()) {
      walk.scopes.open();
      statement(tree);
      walk.scopes.close();
    }
  }

  private void labelled(LabeledStatementTree tree) {
    int mark = walk.jumps.mark();
    String name = tree.getLabel().toString();
    targets.push(new Target(tree, name, false, false));
    label = name;
    statement(tree.getStatement());
    targets.pop();
    land(mark, Exit.BREAK, tree);
  }

  /** Lands jumps at the point reached. */
  void land(int mark, Exit exit, Tree target) {
    Worlds landed = walk.current.nowhere();
    walk.jumps.land(mark, exit, target, landed);
    walk.current.now().join(landed);
  }

  /** Opens a statement that jumps without a label can refer to. */
  void enter(Tree tree, @Nullable String named, boolean loop) {
    targets.push(new Target(tree, named, loop, true));
  }

  void exit() {
    targets.pop();
  }

  private void jump(Exit exit, Tree where, @Nullable Name named) {
    for (Target target : targets) {
      boolean meant =
          named == null
              ? target.unlabelled() && (target.loop() || exit == Exit.BREAK)
              : named.contentEquals(target.label() == null ? "" : target.label())
                  && (target.loop() || exit == Exit.BREAK);
      if (meant) {
        walk.jumps.leave(new Jump(exit, target.tree(), walk.current.leave(), where));
        return;
      }
    }
    throw Incomplete.broken();
  }

  private void returns(ReturnTree tree) {
    ExpressionTree value = tree.getExpression();
    if (value == null) {
      walk.jumps.leave(new Jump(Exit.RETURN, walk, walk.current.leave(), tree));
    } else {
      result(value, tree);
    }
  }

  /**
   * Evaluates what becomes the result of the body, once for each expression it may come from. The
   * value stays an operand on its way out: what closes or releases it underway does so before the
   * caller sees it.
   */
  void result(ExpressionTree result, Tree where) {
    walk.expressions.alternatives(
        result,
        value -> {
          Tree leaves = value == result ? where : value;
          walk.jumps.leave(new Jump(Exit.RETURN, walk, walk.current.leave(), leaves, value));
        });
  }

  /** Ends the body: the values underway reach the caller. The straight way out joins them. */
  void end() {
    Worlds straight = walk.current.leave();
    for (Jump jump : walk.jumps.withdraw(0)) {
      walk.current.go(jump.worlds());
      if (jump.value() instanceof ExpressionTree value && walk.current.reachable()) {
        give(value);
        for (Store store : walk.current.now()) {
          store.unwind(0);
        }
        walk.losses.collect(Act.LOSE_AT_JUMP, jump.where());
      }
      straight.join(walk.current.leave());
    }
    walk.current.go(straight);
  }

  private void give(ExpressionTree value) {
    String name = Walk.name(value);
    switch (walk.result.ownership()) {
      case OWNED -> walk.current.act(Act.RETURN, 0, value, name, "");
      case BORROWED -> {
        boolean own = walk.current.fromOwned(0);
        walk.current.act(own ? Act.RETURN_PLAIN : Act.RETURN_BORROW, 0, value, name, "");
      }
      case LEASED -> {}
      case NONE -> {
        if (walk.result.type().isBuffer()) {
          // The declaration itself is reported as ambiguous: what is returned is not told again.
          walk.current.settle(0);
        } else {
          walk.current.act(Act.RETURN_PLAIN, 0, value, name, "");
        }
      }
    }
  }

  private void throwing(ThrowTree tree) {
    walk.expressions.value(tree.getExpression());
    Losses.forget(walk.current.now());
    TypeMirror type = walk.source.type(tree.getExpression());
    if (walk.thrown.collecting() && type != null && walk.current.reachable()) {
      walk.thrown.add(List.of(type), walk.current.leave());
    }
    walk.current.leave();
  }

  private void locked(SynchronizedTree tree) {
    discard(tree.getExpression());
    block(tree.getBlock().getStatements());
  }

  /** The condition may not be evaluated at all, since assertions can be off. */
  private void assertion(AssertTree tree) {
    Worlds off = walk.current.now().copy();
    Outcomes outcomes = walk.conditions.test(tree.getCondition());
    walk.current.go(outcomes.whenFalse());
    ExpressionTree detail = tree.getDetail();
    if (detail != null && walk.current.reachable()) {
      discard(detail);
    }
    walk.current.go(outcomes.whenTrue());
    walk.current.now().join(off);
  }
}
