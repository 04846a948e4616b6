package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import io.torvyn.processor.javac.AttributedClass;
import io.torvyn.processor.model.ValueContract;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.call.CallContracts;
import io.torvyn.processor.ownership.call.Throws;
import io.torvyn.processor.ownership.effect.Births;
import io.torvyn.processor.ownership.effect.Budget;
import io.torvyn.processor.ownership.effect.Current;
import io.torvyn.processor.ownership.effect.Judge;
import io.torvyn.processor.ownership.effect.Jumps;
import io.torvyn.processor.ownership.effect.Losses;
import io.torvyn.processor.ownership.effect.Scopes;
import java.util.function.Consumer;

/** What the walks over one body share: the point reached, the jumps underway, and each other. */
final class Walk {
  final AttributedClass source;
  final CallContracts calls;
  final Judge judge;
  final Consumer<Tree> declarations;
  final Budget budget;
  final Current current;
  final Jumps jumps = new Jumps();
  final Losses losses;
  final Births births;
  final Scopes scopes;
  final Throws thrown;

  /** What the body's result means to its caller. */
  final ValueContract result;

  final StatementWalk statements;
  final ExpressionWalk expressions;
  final CallWalk invocations;
  final ConditionWalk conditions;
  final LoopWalk loops;
  final TryWalk tries;
  final SwitchWalk switches;
  final CaptureWalk captures;

  Walk(
      AttributedClass source,
      CallContracts calls,
      Judge judge,
      Consumer<Tree> declarations,
      Budget budget,
      boolean metadataOnly,
      ValueContract result) {
    this.source = source;
    this.calls = calls;
    this.judge = judge;
    this.declarations = declarations;
    this.budget = budget;
    this.result = result;
    current = new Current(judge, metadataOnly, budget);
    losses = new Losses(current);
    births = new Births(current);
    scopes = new Scopes(current, losses, jumps);
    thrown = new Throws(current, calls, scopes);
    statements = new StatementWalk(this);
    expressions = new ExpressionWalk(this);
    invocations = new CallWalk(this);
    conditions = new ConditionWalk(this);
    loops = new LoopWalk(this);
    tries = new TryWalk(this);
    switches = new SwitchWalk(this);
    captures = new CaptureWalk(this, metadataOnly);
  }

  /** Charges for one tree: whatever it means, it goes through every path a few times at most. */
  void step() {
    budget.spend(1 + current.now().cells());
  }

  /** Goes on where an operand is not null; where it is, an exception is thrown. */
  void onlyPresent(int below) {
    Worlds absent = current.dereference(below);
    if (absent.isReachable()) {
      thrown.add(calls.exceptions().ofNull(), absent);
    }
  }

  /** How the user calls the value of an expression. */
  static String name(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return name(parenthesized.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return name(cast.getExpression());
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return "'" + tree + "'";
    }
    if (tree instanceof MethodInvocationTree call) {
      return "the result of '" + method(call.getMethodSelect()) + "'";
    }
    if (tree instanceof NewClassTree creation) {
      return "the new " + creation.getIdentifier();
    }
    if (tree instanceof LambdaExpressionTree) {
      return "the lambda";
    }
    return "the value";
  }

  /** The name of the method that a call selects. */
  static String method(Tree select) {
    return select instanceof MemberSelectTree member
        ? member.getIdentifier().toString()
        : select.toString();
  }
}
