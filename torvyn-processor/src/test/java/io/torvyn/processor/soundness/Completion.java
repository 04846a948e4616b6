package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.Break;
import io.torvyn.processor.soundness.Program.Continue;
import io.torvyn.processor.soundness.Program.If;
import io.torvyn.processor.soundness.Program.Loop;
import io.torvyn.processor.soundness.Program.Return;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Switch;
import io.torvyn.processor.soundness.Program.Sync;
import io.torvyn.processor.soundness.Program.Throw;
import io.torvyn.processor.soundness.Program.Try;
import io.torvyn.processor.soundness.Program.TryWith;
import io.torvyn.processor.soundness.Program.Turns;
import java.util.List;

/** Java's rule of which statements can complete normally, so that no dead code is written. */
final class Completion {
  private Completion() {}

  static boolean completes(Stmt s) {
    if (s instanceof Block block) {
      return completes(block.body()) || block.label() != null && breaksTo(block, block.label());
    } else if (s instanceof If branch) {
      return branch.otherwise() == null
          || completes(branch.then())
          || completes(branch.otherwise());
    } else if (s instanceof Loop loop) {
      return loop.turns() != Turns.DO
          || completes(loop.body())
          || breaksTo(loop.body(), loop.label())
          || continuesTo(loop.body(), loop.label());
    } else if (s instanceof Switch cases) {
      List<Block> all = cases.cases();
      return !cases.byDefault()
          || completes(all.get(all.size() - 1))
          || all.stream().anyMatch(c -> cases.arrows() && completes(c) || breaksTo(c, null));
    } else if (s instanceof Try attempt) {
      boolean body =
          completes(attempt.body())
              || attempt.onFailure() != null && completes(attempt.onFailure());
      return body && (attempt.always() == null || completes(attempt.always()));
    } else if (s instanceof TryWith with) {
      return completes(with.body());
    } else if (s instanceof Sync sync) {
      return completes(sync.body());
    }
    return !(s instanceof Break
        || s instanceof Continue
        || s instanceof Return
        || s instanceof Throw);
  }

  static boolean completes(List<Stmt> body) {
    return body.stream().allMatch(Completion::completes);
  }

  private static boolean breaksTo(Stmt s, String label) {
    return jumps(s, new Break(label));
  }

  private static boolean continuesTo(Stmt s, String label) {
    return jumps(s, new Continue(label));
  }

  /** A jump counts unless a finally on its way cannot complete. */
  private static boolean jumps(Stmt s, Stmt jump) {
    if (s.equals(jump)) {
      return true;
    }
    if (s instanceof Try attempt && attempt.always() != null) {
      boolean passes = completes(attempt.always());
      boolean inside =
          jumps(attempt.body(), jump)
              || attempt.onFailure() != null && jumps(attempt.onFailure(), jump);
      return passes && inside || jumps(attempt.always(), jump);
    }
    return Parts.of(s).stream().anyMatch(part -> jumps(part, jump));
  }
}
