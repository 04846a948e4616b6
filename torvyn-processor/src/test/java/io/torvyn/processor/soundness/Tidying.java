package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Act;
import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.If;
import io.torvyn.processor.soundness.Program.IsNull;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Type;
import io.torvyn.processor.soundness.Program.Var;
import io.torvyn.processor.soundness.Program.Verb;
import io.torvyn.processor.soundness.State.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Gives up what variables still own before they go out of scope, as a careful author would. */
final class Tidying {
  private final SplittableRandom random;
  private final double forgetting;

  Tidying(SplittableRandom random, double forgetting) {
    this.random = random;
    this.forgetting = forgetting;
  }

  /** Appends what is needed to {@code body} and returns the states behind it. */
  Set<State> tidy(List<Stmt> body, Set<State> in, List<Var> vars) {
    Set<State> here = in;
    for (int i = vars.size() - 1; i >= 0; i--) {
      Var var = vars.get(i);
      Stmt end = var.type() == Type.VIEW ? null : end(var, here, vars);
      if (end == null || random.nextDouble() < forgetting) {
        continue;
      }
      Interpreter probe = Interpreter.ofEveryPath();
      Flow flow = probe.run(end, here);
      if (probe.violations().isEmpty()) {
        body.add(end);
        here = flow.normal;
      }
    }
    return here;
  }

  private Stmt end(Var var, Set<State> states, List<Var> leaving) {
    EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
    boolean maybeNull = false;
    for (State state : states) {
      if (!state.knows(var.name())) {
        return null;
      }
      int thing = state.of(var.name());
      if (thing == State.NULL) {
        maybeNull = true;
      } else {
        statuses.add(state.status(thing));
        if (state.status(thing) == Status.OWNED && state.reachedBesides(thing, leaving)) {
          return null;
        }
      }
    }
    if (!statuses.contains(Status.OWNED) || statuses.contains(Status.LENT)) {
      return null;
    }
    boolean sure = !statuses.contains(Status.GONE);
    if (sure && random.nextInt(3) == 0) {
      return new Act(Verb.TAKE_AWAY, var);
    }
    Act act = new Act(sure && random.nextBoolean() ? Verb.RELEASE : Verb.CLOSE, var);
    return maybeNull ? new If(new IsNull(var, true), new Block(null, List.of(act)), null) : act;
  }
}
