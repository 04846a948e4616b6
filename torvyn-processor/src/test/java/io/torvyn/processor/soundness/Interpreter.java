package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.Break;
import io.torvyn.processor.soundness.Program.Continue;
import io.torvyn.processor.soundness.Program.Declare;
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
import io.torvyn.processor.soundness.State.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Explores the paths of a program and finds those that break an ownership rule. It shares nothing
 * with the checker but the rules document.
 *
 * <p>Without inputs it follows every path of the control-flow graph: conditions may go either way,
 * every call may throw, a leak counts where the last name is lost. With inputs it follows the one
 * path that a run takes: only what was asked to fail fails, and a leak counts at a normal exit.
 * What the checker rejects must be wrong in the first sense, what it accepts right in the second.
 */
final class Interpreter {
  private static final int STATES = 400;

  private final Steps steps;
  private final List<String> violations = new ArrayList<>();
  private final Inputs inputs;
  private final boolean doubtful;

  private Interpreter(Inputs inputs, boolean doubtful) {
    this.inputs = inputs;
    this.doubtful = doubtful;
    this.steps = new Steps(inputs, doubtful, this::violated);
  }

  /** Follows every path, with no doubt that calls and callers hand over what they promise. */
  static Interpreter ofEveryPath() {
    return new Interpreter(null, false);
  }

  /** Follows every path, also those on which a parameter or the result of a call is null. */
  static Interpreter ofEveryDoubtfulPath() {
    return new Interpreter(null, true);
  }

  /** Follows the path of one run. */
  static Interpreter of(Inputs inputs) {
    return new Interpreter(inputs, false);
  }

  /** A program with more distinct states at one point than are worth following. */
  static final class TooManyStates extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The violating paths found so far, as what was done on the way. */
  List<String> violations() {
    return violations;
  }

  static Set<State> entry() {
    State state = new State();
    state.bind(Program.IN.name(), state.create(Status.LENT, State.NONE));
    state.bind(Program.OWN.name(), state.create(Status.OWNED, State.NONE));
    return Set.of(state);
  }

  /** Runs a whole program, checking its exits. */
  List<String> run(Program program) {
    Set<State> entries = new LinkedHashSet<>(entry());
    if (doubtful) {
      for (String name : List.of(Program.IN.name(), Program.OWN.name())) {
        for (State state : List.copyOf(entries)) {
          State without = state.copy();
          without.forget(name);
          entries.add(without);
        }
      }
    }
    Flow flow = block(new Block(null, program.body()), entries);
    for (State state : flow.landing(Flow.RETURN)) {
      int result = state.pending();
      if (result > State.NULL && state.status(result) != Status.OWNED) {
        violated(state, "returns what it does not own");
      } else if (state.owesAnything()) {
        violated(state, "returns while owning");
      }
    }
    return violations;
  }

  Flow run(Stmt statement, Set<State> states) {
    if (states.size() > STATES) {
      throw new TooManyStates();
    }
    if (states.isEmpty()) {
      return new Flow();
    }
    if (statement instanceof Block block) {
      Flow flow = block(block, states);
      if (block.label() != null) {
        flow.normal.addAll(flow.landing("break " + block.label()));
      }
      return flow;
    } else if (statement instanceof If branch) {
      return branch(branch, states);
    } else if (statement instanceof Loop loop) {
      return loop(loop, states);
    } else if (statement instanceof Switch cases) {
      return cases(cases, states);
    } else if (statement instanceof Try attempt) {
      return attempt(attempt, states);
    } else if (statement instanceof TryWith with) {
      return with(with, states);
    } else if (statement instanceof Sync sync) {
      return block(sync.body(), states);
    } else if (statement instanceof Break jump) {
      return jump("break " + jump.label(), states);
    } else if (statement instanceof Continue jump) {
      return jump("continue " + jump.label(), states);
    } else if (statement instanceof Throw) {
      return jump(Flow.FAILURE, states);
    } else if (statement instanceof Return leave) {
      Flow flow = steps.returned(leave, states);
      flow.normal.clear();
      return flow;
    }
    Flow flow = steps.simple(statement, states);
    dropOrphans(flow.normal, "loses what it owns");
    return flow;
  }

  private Flow block(Block block, Set<State> states) {
    Flow all = new Flow();
    Set<State> here = states;
    List<String> declared = new ArrayList<>();
    for (Stmt each : block.body()) {
      if (each instanceof Declare declare) {
        declared.add(declare.var().name());
      }
      Flow flow = run(each, here);
      all.jumpsOf(flow);
      here = flow.normal;
    }
    all.normal.addAll(here);
    return leave(all, declared);
  }

  /** Names go out of scope on every way out; what they alone reached is lost. */
  private Flow leave(Flow flow, List<String> declared) {
    Flow left = new Flow();
    left.normal.addAll(without(flow.normal, declared));
    dropOrphans(left.normal, "leaves a scope while owning");
    flow.jumps.forEach(
        (where, states) -> {
          Set<State> out = without(states, declared);
          if (!Flow.exceptional(where)) {
            dropOrphans(out, "leaves a scope by " + where + " while owning");
          }
          left.jump(where, out);
        });
    return left;
  }

  private static Set<State> without(Set<State> states, List<String> names) {
    Set<State> out = new LinkedHashSet<>();
    for (State state : states) {
      State copy = state.copy();
      names.forEach(copy::unbind);
      out.add(copy);
    }
    return out;
  }

  private Flow branch(If branch, Set<State> states) {
    Flow all = new Flow();
    Set<State> yes = steps.where(branch.cond(), true, states);
    Set<State> no = steps.where(branch.cond(), false, states);
    Flow then = run(branch.then(), yes);
    all.jumpsOf(then);
    all.normal.addAll(then.normal);
    if (branch.otherwise() == null) {
      all.normal.addAll(no);
    } else {
      Flow otherwise = run(branch.otherwise(), no);
      all.jumpsOf(otherwise);
      all.normal.addAll(otherwise.normal);
    }
    return all;
  }

  private Flow loop(Loop loop, Set<State> states) {
    Flow all = new Flow();
    Set<State> seen = new LinkedHashSet<>(states);
    Set<State> heads = new LinkedHashSet<>(states);
    boolean first = loop.turns() == Turns.DO;
    int turns = inputs == null ? Integer.MAX_VALUE : inputs.n() + (first ? 1 : 0);
    if (inputs == null && !first) {
      all.normal.addAll(heads);
    }
    for (int turn = 0; turn < turns && !heads.isEmpty(); turn++) {
      Flow body = run(loop.body(), heads);
      Set<State> after = new LinkedHashSet<>(body.normal);
      after.addAll(body.landing("continue " + loop.label()));
      all.normal.addAll(body.landing("break " + loop.label()));
      all.jumpsOf(body);
      if (inputs == null) {
        all.normal.addAll(after);
        after.removeAll(seen);
        seen.addAll(after);
      }
      heads = after;
    }
    if (inputs != null) {
      all.normal.addAll(heads);
    }
    return all;
  }

  private Flow cases(Switch cases, Set<State> states) {
    Flow all = new Flow();
    int last = cases.cases().size() - 1;
    Set<State> falling = Set.of();
    for (int i = 0; i <= last; i++) {
      boolean rest = cases.byDefault() && i == last;
      Set<State> in = new LinkedHashSet<>(falling);
      if (inputs == null || (rest ? inputs.n() >= last : inputs.n() == i)) {
        in.addAll(states);
      }
      Flow flow = run(cases.cases().get(i), in);
      all.jumpsOf(flow);
      falling = cases.arrows() ? Set.of() : flow.normal;
      if (cases.arrows()) {
        all.normal.addAll(flow.normal);
      }
    }
    all.normal.addAll(falling);
    all.normal.addAll(all.landing("break null"));
    if (!cases.byDefault() && (inputs == null || inputs.n() > last)) {
      all.normal.addAll(states);
    }
    return all;
  }

  private Flow attempt(Try attempt, Set<State> states) {
    Flow flow = run(attempt.body(), states);
    if (attempt.onFailure() != null) {
      Set<State> caught = new LinkedHashSet<>(flow.landing(Flow.FAILURE));
      dropOrphans(caught, "catches while something owned is out of reach");
      Flow handled = run(attempt.onFailure(), caught);
      flow.jumpsOf(handled);
      flow.normal.addAll(handled.normal);
    }
    if (attempt.always() == null) {
      return flow;
    }
    Flow all = new Flow();
    Flow after = run(attempt.always(), flow.normal);
    all.normal.addAll(after.normal);
    all.jumpsOf(after);
    flow.jumps.forEach(
        (where, pending) -> {
          Flow always = run(attempt.always(), pending);
          all.jump(where, always.normal);
          always.jumps.forEach((to, states2) -> all.jump(to, overridden(to, states2)));
        });
    return all;
  }

  /** A finally that leaves on its own forgets the result, or the exception, it was entered with. */
  private Set<State> overridden(String where, Set<State> states) {
    Set<State> out = new LinkedHashSet<>();
    for (State state : states) {
      State copy = state.copy();
      if (!where.equals(Flow.RETURN)) {
        copy.pending(State.NONE);
      }
      out.add(copy);
    }
    if (!Flow.exceptional(where)) {
      dropOrphans(out, "forgets a result in finally");
    }
    return out;
  }

  private Flow with(TryWith with, Set<State> states) {
    Flow opened = steps.simple(new Declare(with.var(), with.init()), states);
    Flow body = run(with.body(), opened.normal);
    Flow all = new Flow();
    all.jumpsOf(opened);
    all.normal.addAll(steps.closed(with.var(), body.normal));
    body.jumps.forEach((where, out) -> all.jump(where, steps.closed(with.var(), out)));
    return leave(all, List.of(with.var().name()));
  }

  private static Flow jump(String where, Set<State> states) {
    Flow flow = new Flow();
    flow.jump(where, states);
    return flow;
  }

  /** On a run with inputs nothing is lost before the exit, where all that is owned counts. */
  private void dropOrphans(Set<State> states, String what) {
    if (inputs == null) {
      states.removeIf(
          state -> {
            if (state.orphaned()) {
              violated(state, what);
              return true;
            }
            return false;
          });
    }
  }

  private void violated(State state, String what) {
    violations.add(what + ": " + String.join(" → ", state.trail()));
  }
}
