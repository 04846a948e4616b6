package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Jumps.Exit;
import io.torvyn.processor.ownership.walk.ConditionWalk.Outcomes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks loops to their fixpoint in silence, and once more aloud. What may be true at a loop's head
 * is remembered between the turns of the loops around it: it only ever grows, so that nested loops
 * cost the sum of their turns rather than the product.
 */
final class LoopWalk {
  /** After so many turns the paths at a head are no longer kept apart. */
  private static final int PATIENCE = 6;

  /** One turn: from the head to the head, leaving behind what goes out of the loop. */
  private interface Turn {
    Worlds walk(Worlds exits);
  }

  private final Walk walk;
  private Map<Tree, Worlds> heads = new HashMap<>();

  LoopWalk(Walk walk) {
    this.walk = walk;
  }

  /**
   * Forgets the heads seen so far, because the same loops are now reached in another way; gives
   * what {@link #restore} takes.
   */
  Map<Tree, Worlds> suspend() {
    Map<Tree, Worlds> suspended = heads;
    heads = new HashMap<>();
    return suspended;
  }

  void restore(Map<Tree, Worlds> suspended) {
    heads = suspended;
  }

  void whileLoop(WhileLoopTree tree, @Nullable String label) {
    loop(
        tree,
        label,
        exits -> {
          Outcomes outcomes = walk.conditions.test(tree.getCondition());
          exits.join(outcomes.whenFalse());
          walk.current.go(outcomes.whenTrue());
          body(tree, tree.getStatement());
          return walk.current.leave();
        });
  }

  void doWhile(DoWhileLoopTree tree, @Nullable String label) {
    loop(
        tree,
        label,
        exits -> {
          body(tree, tree.getStatement());
          Outcomes outcomes = walk.conditions.test(tree.getCondition());
          exits.join(outcomes.whenFalse());
          return outcomes.whenTrue();
        });
  }

  void forLoop(ForLoopTree tree, @Nullable String label) {
    walk.scopes.open();
    walk.statements.all(tree.getInitializer());
    loop(
        tree,
        label,
        exits -> {
          ExpressionTree condition = tree.getCondition();
          if (condition != null) {
            Outcomes outcomes = walk.conditions.test(condition);
            exits.join(outcomes.whenFalse());
            walk.current.go(outcomes.whenTrue());
          }
          body(tree, tree.getStatement());
          walk.statements.all(tree.getUpdate());
          return walk.current.leave();
        });
    walk.scopes.close();
  }

  void forEach(EnhancedForLoopTree tree, @Nullable String label) {
    walk.expressions.effect(tree.getExpression());
    loop(
        tree,
        label,
        exits -> {
          exits.join(walk.current.now().copy());
          walk.scopes.open();
          walk.statements.declare(tree.getVariable());
          body(tree, tree.getStatement());
          walk.scopes.close();
          return walk.current.leave();
        });
  }

  private void body(Tree loop, StatementTree statement) {
    int mark = walk.jumps.mark();
    walk.statements.scoped(statement);
    walk.statements.land(mark, Exit.CONTINUE, loop);
  }

  private void loop(Tree tree, @Nullable String label, Turn turn) {
    int mark = walk.jumps.mark();
    Worlds head = heads.computeIfAbsent(tree, key -> walk.current.nowhere());
    head.join(walk.current.leave());
    Worlds exits = walk.current.nowhere();
    walk.statements.enter(tree, label, true);
    walk.current.hush();
    boolean changed = true;
    for (int turns = 1; changed; turns++) {
      walk.jumps.withdraw(mark);
      exits = walk.current.nowhere();
      walk.current.go(head.copy());
      changed = head.join(turn.walk(exits), turns < PATIENCE ? Worlds.BOUND : 1);
    }
    walk.current.speak();
    if (walk.current.speaking()) {
      walk.jumps.withdraw(mark);
      exits = walk.current.nowhere();
      walk.current.go(head.copy());
      turn.walk(exits);
    }
    walk.statements.exit();
    walk.current.go(exits);
    walk.statements.land(mark, Exit.BREAK, tree);
  }
}
