package io.torvyn.processor.ownership.walk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.call.Throws.Collector;
import io.torvyn.processor.ownership.effect.Jumps.Jump;
import io.torvyn.processor.ownership.effect.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Walks {@code try}. A {@code catch} sees the states of every point that can throw what it catches;
 * a {@code finally}, and the closing of resources, is walked once for each way in.
 */
final class TryWalk {
  private final Walk walk;

  TryWalk(Walk walk) {
    this.walk = walk;
  }

  void tryTree(TryTree tree) {
    BlockTree last = tree.getFinallyBlock();
    if (last == null) {
      catches(tree);
    } else {
      around(() -> catches(tree), () -> walk.statements.block(last.getStatements()));
    }
  }

  private void catches(TryTree tree) {
    if (tree.getCatches().isEmpty()) {
      resources(tree, 0);
      return;
    }
    int variables = walk.scopes.mark();
    Collector thrown = walk.thrown.open(depth());
    resources(tree, 0);
    walk.thrown.close();
    Worlds after = walk.current.leave();
    for (CatchTree handler : tree.getCatches()) {
      Worlds caught = walk.thrown.caught(thrown, types(handler.getParameter()));
      walk.scopes.endSince(variables, caught);
      Set<Integer> lost = walk.scopes.stash(caught);
      int mark = walk.jumps.mark();
      walk.current.go(caught);
      if (walk.current.reachable()) {
        walk.scopes.open();
        walk.statements.declare(handler.getParameter());
        walk.statements.block(handler.getBlock().getStatements());
        walk.scopes.close();
        walk.scopes.lose(lost, walk.current.now());
        walk.jumps.since(mark).forEach(jump -> walk.scopes.lose(lost, jump.worlds()));
      }
      after.join(walk.current.leave());
    }
    walk.thrown.rethrow(thrown);
    walk.current.go(after);
  }

  private int depth() {
    int depth = 0;
    for (Store store : walk.current.now()) {
      depth = store.depth();
    }
    return depth;
  }

  private List<TypeMirror> types(VariableTree parameter) {
    List<Tree> alternatives =
        parameter.getType() instanceof UnionTypeTree union
            ? List.copyOf(union.getTypeAlternatives())
            : List.of(parameter.getType());
    List<TypeMirror> types = new ArrayList<>();
    for (Tree alternative : alternatives) {
      TypeMirror type = walk.source.type(alternative);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /** Opens the resources from an index on, runs the block, and closes them in reverse order. */
  private void resources(TryTree tree, int index) {
    if (index == tree.getResources().size()) {
      walk.statements.block(tree.getBlock().getStatements());
      return;
    }
    Tree resource = tree.getResources().get(index);
    walk.scopes.open();
    if (resource instanceof VariableTree variable) {
      walk.statements.statement(variable);
      Element element = walk.source.element(variable);
      around(
          () -> resources(tree, index + 1),
          () -> close(variable, element, "'" + variable.getName() + "'"));
    } else {
      ExpressionTree expression = (ExpressionTree) resource;
      Element element = walk.source.element(expression);
      walk.expressions.effect(expression);
      around(
          () -> resources(tree, index + 1),
          () -> close(expression, element, expression.toString()));
    }
    walk.scopes.close();
  }

  /** {@code close()} at the end of the block: not called where the resource is null. */
  private void close(Tree where, @Nullable Element resource, String name) {
    TypeMirror type = resource == null ? null : resource.asType();
    if (resource != null) {
      int number = walk.scopes.find(resource);
      walk.current.push(store -> number < 0 ? Store.UNTRACKED : store.get(number));
      walk.current.act(Act.CLOSE, 0, where, name, "the end of the try block");
      if (walk.current.is(0, kind -> kind == Kind.CONTAINER)) {
        walk.current.endLoans(0, where, name, "close");
      }
      Losses.forget(walk.current.now());
    }
    walk.thrown.record(walk.calls.exceptions().ofClosing(type));
  }

  /**
   * Runs the inner part, then the last part for each way out of the inner: on, jumping, throwing.
   */
  private void around(Runnable inner, Runnable last) {
    int mark = walk.jumps.mark();
    int variables = walk.scopes.mark();
    Collector thrown = walk.thrown.open(depth());
    inner.run();
    walk.thrown.close();
    Worlds normal = walk.current.leave();
    List<Jump> jumps = walk.jumps.withdraw(mark);
    Worlds throwing = walk.current.nowhere();
    List<TypeMirror> types = walk.thrown.drain(thrown, throwing);
    walk.scopes.endSince(variables, throwing);
    walk.scopes.stash(throwing);

    for (Jump jump : jumps) {
      Worlds through = way(jump.worlds(), last);
      walk.jumps.leave(jump.with(through));
    }
    if (throwing.isReachable()) {
      Worlds through = way(throwing, last);
      if (through.isReachable()) {
        walk.thrown.add(types, through);
      }
    }
    walk.current.go(way(normal, last));
  }

  private Worlds way(Worlds in, Runnable last) {
    if (!in.isReachable()) {
      return in;
    }
    Map<Tree, Worlds> heads = walk.loops.suspend();
    walk.current.go(in);
    last.run();
    walk.loops.restore(heads);
    return walk.current.leave();
  }
}
