package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.If;
import io.torvyn.processor.soundness.Program.Loop;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Switch;
import io.torvyn.processor.soundness.Program.Sync;
import io.torvyn.processor.soundness.Program.Try;
import io.torvyn.processor.soundness.Program.TryWith;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The statements inside a statement, to look at and to exchange. */
final class Parts {
  private Parts() {}

  static List<Stmt> of(Stmt s) {
    if (s instanceof Block block) {
      return block.body();
    } else if (s instanceof If branch) {
      return some(branch.then(), branch.otherwise());
    } else if (s instanceof Loop loop) {
      return some(loop.body());
    } else if (s instanceof Switch cases) {
      return List.copyOf(cases.cases());
    } else if (s instanceof Try attempt) {
      return some(attempt.body(), attempt.onFailure(), attempt.always());
    } else if (s instanceof TryWith with) {
      return some(with.body());
    } else if (s instanceof Sync sync) {
      return some(sync.body());
    }
    return List.of();
  }

  private static List<Stmt> some(Block... blocks) {
    return Stream.of(blocks).filter(Objects::nonNull).map(Stmt.class::cast).toList();
  }

  /** The statement with its parts, in the order of {@link #of}, replaced. */
  static Stmt with(Stmt s, List<Stmt> parts) {
    List<Stmt> rest = new ArrayList<>(parts);
    if (s instanceof Block block) {
      return new Block(block.label(), List.copyOf(parts));
    } else if (s instanceof If branch) {
      return new If(branch.cond(), next(rest, branch.then()), next(rest, branch.otherwise()));
    } else if (s instanceof Loop loop) {
      return new Loop(loop.turns(), loop.label(), next(rest, loop.body()));
    } else if (s instanceof Switch cases) {
      List<Block> blocks = parts.stream().map(Block.class::cast).toList();
      return new Switch(blocks, cases.byDefault(), cases.arrows());
    } else if (s instanceof Try attempt) {
      return new Try(
          next(rest, attempt.body()),
          next(rest, attempt.onFailure()),
          next(rest, attempt.always()));
    } else if (s instanceof TryWith with) {
      return new TryWith(with.var(), with.init(), next(rest, with.body()));
    } else if (s instanceof Sync sync) {
      return new Sync(next(rest, sync.body()));
    }
    return s;
  }

  private static Block next(List<Stmt> rest, Block before) {
    return before == null ? null : (Block) rest.remove(0);
  }
}
