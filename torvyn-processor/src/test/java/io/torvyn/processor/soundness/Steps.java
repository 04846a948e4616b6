package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Act;
import io.torvyn.processor.soundness.Program.Allocate;
import io.torvyn.processor.soundness.Program.Assign;
import io.torvyn.processor.soundness.Program.Both;
import io.torvyn.processor.soundness.Program.Choose;
import io.torvyn.processor.soundness.Program.Cond;
import io.torvyn.processor.soundness.Program.Copy;
import io.torvyn.processor.soundness.Program.Declare;
import io.torvyn.processor.soundness.Program.Drop;
import io.torvyn.processor.soundness.Program.Expr;
import io.torvyn.processor.soundness.Program.Fail;
import io.torvyn.processor.soundness.Program.Freeze;
import io.torvyn.processor.soundness.Program.InPlace;
import io.torvyn.processor.soundness.Program.Input;
import io.torvyn.processor.soundness.Program.IsNull;
import io.torvyn.processor.soundness.Program.Make;
import io.torvyn.processor.soundness.Program.Name;
import io.torvyn.processor.soundness.Program.Nothing;
import io.torvyn.processor.soundness.Program.Pass;
import io.torvyn.processor.soundness.Program.Pick;
import io.torvyn.processor.soundness.Program.Return;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Take;
import io.torvyn.processor.soundness.Program.TakeSized;
import io.torvyn.processor.soundness.Program.Thaw;
import io.torvyn.processor.soundness.Program.Var;
import io.torvyn.processor.soundness.Program.View;
import io.torvyn.processor.soundness.State.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What one statement or expression without inner statements does to a state. */
final class Steps {
  private record Valued(State state, int value) {}

  private final Inputs inputs;
  private final boolean doubtful;
  private final BiConsumer<State, String> violated;

  /**
   * Steps of one run, or of every path if there are no inputs.
   *
   * @param doubtful whether any call may return null, for all that its signature says
   */
  Steps(Inputs inputs, boolean doubtful, BiConsumer<State, String> violated) {
    this.inputs = inputs;
    this.doubtful = doubtful;
    this.violated = violated;
  }

  Flow simple(Stmt statement, Set<State> states) {
    Flow flow = new Flow();
    for (State before : states) {
      State state = before.step(statement);
      if (statement instanceof Declare declare) {
        for (Valued each : value(declare.init(), state, flow)) {
          each.state().bind(declare.var().name(), each.value());
          flow.normal.add(each.state());
        }
      } else if (statement instanceof Assign assign) {
        for (Valued each : value(assign.value(), state, flow)) {
          each.state().bind(assign.var().name(), each.value());
          flow.normal.add(each.state());
        }
      } else if (statement instanceof Drop drop) {
        for (Valued each : value(drop.value(), state, flow)) {
          flow.normal.add(each.state());
        }
      } else if (statement instanceof Act act) {
        act(act, state, flow);
      } else if (statement instanceof InPlace lambda) {
        inPlace(lambda.var(), state, flow);
      } else if (statement instanceof Both both) {
        give(List.of(both.left(), both.right()), state, flow);
      } else if (statement instanceof TakeSized sized) {
        State measured = usable(sized.measured(), state, flow);
        if (measured != null) {
          mayFail(measured, flow);
          give(List.of(sized.taken()), measured, flow);
        }
      } else if (statement instanceof Fail fail) {
        if (inputs == null || allowed(fail.cond(), true, state)) {
          flow.jump(Flow.FAILURE, state.copy());
        }
        if (inputs == null || allowed(fail.cond(), false, state)) {
          flow.normal.add(state);
        }
      } else {
        throw new AssertionError(statement);
      }
    }
    return flow;
  }

  Flow returned(Return leave, Set<State> states) {
    Flow flow = new Flow();
    for (State before : states) {
      for (Valued each : value(leave.value(), before.step(leave), flow)) {
        State state = each.state();
        boolean owned = each.value() == State.NULL || state.status(each.value()) == Status.OWNED;
        if (inputs == null && !owned) {
          violated.accept(state, "returns what it does not own");
        } else {
          state.pending(each.value());
          flow.jump(Flow.RETURN, state);
        }
      }
    }
    return flow;
  }

  /** What close() leaves behind a try-with-resources, on one way out of it. */
  Set<State> closed(Var var, Set<State> states) {
    Set<State> out = new LinkedHashSet<>();
    for (State before : states) {
      State state = before.step("close of the resource " + var.name());
      if (close(var, state)) {
        out.add(state);
      }
    }
    return out;
  }

  Set<State> where(Cond cond, boolean outcome, Set<State> states) {
    Set<State> out = new LinkedHashSet<>();
    for (State state : states) {
      if (allowed(cond, outcome, state)) {
        out.add(state.step(cond + " is " + outcome));
      }
    }
    return out;
  }

  private boolean allowed(Cond cond, boolean outcome, State state) {
    if (cond instanceof IsNull test) {
      return (state.of(test.var().name()) == State.NULL != test.negated()) == outcome;
    }
    Input input = (Input) cond;
    return inputs == null || inputs.c()[input.index()] != input.negated() == outcome;
  }

  private void act(Act act, State state, Flow flow) {
    switch (act.verb()) {
      case READ, LOOK, WRITE -> call(act.var(), state, flow, act.verb() == Program.Verb.LOOK);
      case RELEASE -> {
        if (reachable(act.var(), state, flow)) {
          consume(act.var(), state, flow, false);
        }
      }
      case CLOSE -> {
        if (reachable(act.var(), state, flow) && close(act.var(), state)) {
          mayFail(state, flow);
          flow.normal.add(state);
        }
      }
      case PUT -> {
        boolean some = state.of(act.var().name()) != State.NULL;
        if (!some) {
          flow.jump(Flow.OTHER, state);
        } else {
          consume(act.var(), state, flow, true);
        }
      }
      case TAKE_AWAY -> give(List.of(act.var()), state, flow);
    }
  }

  private boolean close(Var var, State state) {
    int thing = state.of(var.name());
    if (thing == State.NULL) {
      return true;
    }
    if (state.status(thing) == Status.LENT) {
      violated.accept(state, "closes a borrow");
      return false;
    }
    if (state.status(thing) == Status.OWNED) {
      state.end(thing);
    }
    return true;
  }

  /** Whether the lambda is called at all is not part of the contract; a run's ground calls it. */
  private void inPlace(Var var, State state, Flow flow) {
    if (inputs == null) {
      mayFail(state, flow);
      flow.normal.add(state.copy());
    }
    call(var, state, flow, false);
  }

  private void call(Var var, State state, Flow flow, boolean nullable) {
    if (nullable && state.of(var.name()) == State.NULL) {
      mayFail(state, flow);
      flow.normal.add(state);
      return;
    }
    State used = usable(var, state, flow);
    if (used != null) {
      mayFail(used, flow);
      flow.normal.add(used);
    }
  }

  private void consume(Var var, State state, Flow flow, boolean intoQueue) {
    int thing = state.of(var.name());
    if (state.status(thing) != Status.OWNED) {
      violated.accept(state, "gives up what it does not own");
      return;
    }
    state.end(thing);
    if (intoQueue) {
      state.queued(inputs == null ? 0 : state.queued() + 1);
    }
    mayFail(state, flow);
    flow.normal.add(state);
  }

  /** All arguments are evaluated, then the call takes them, then it may throw. */
  private void give(List<Var> vars, State state, Flow flow) {
    for (Var var : vars) {
      int thing = state.of(var.name());
      if (thing != State.NULL && state.status(thing) != Status.OWNED) {
        violated.accept(state, "gives away what it does not own");
        return;
      }
      if (thing != State.NULL) {
        state.end(thing);
      }
    }
    mayFail(state, flow);
    flow.normal.add(state);
  }

  private boolean reachable(Var var, State state, Flow flow) {
    if (state.of(var.name()) == State.NULL) {
      flow.jump(Flow.OTHER, state);
      return false;
    }
    return true;
  }

  private State usable(Var var, State state, Flow flow) {
    if (!reachable(var, state, flow)) {
      return null;
    }
    if (state.status(state.of(var.name())) == Status.GONE) {
      violated.accept(state, "uses what is gone");
      return null;
    }
    return state;
  }

  private void mayFail(State state, Flow flow) {
    if (inputs == null) {
      flow.jump(Flow.FAILURE, state.copy());
      flow.jump(Flow.OTHER, state.copy());
    }
  }

  private List<Valued> fresh(State state, Flow flow) {
    mayFail(state, flow);
    if (doubtful) {
      Valued none = new Valued(state.copy(), State.NULL);
      return List.of(none, new Valued(state, state.create(Status.OWNED, State.NONE)));
    }
    return List.of(new Valued(state, state.create(Status.OWNED, State.NONE)));
  }

  private List<Valued> value(Expr expr, State state, Flow flow) {
    if (expr instanceof Nothing) {
      return List.of(new Valued(state, State.NULL));
    } else if (expr instanceof Name name) {
      return List.of(new Valued(state, state.of(name.var().name())));
    } else if (expr instanceof Allocate || expr instanceof Make) {
      return fresh(state, flow);
    } else if (expr instanceof Copy copy) {
      State used = usable(copy.var(), state, flow);
      return used == null ? List.of() : fresh(used, flow);
    } else if (expr instanceof Freeze freeze) {
      return turned(freeze.var(), state, flow);
    } else if (expr instanceof Thaw thaw) {
      return turned(thaw.var(), state, flow);
    } else if (expr instanceof View view) {
      State used = usable(view.var(), state, flow);
      if (used == null) {
        return List.of();
      }
      mayFail(used, flow);
      return List.of(new Valued(used, used.create(Status.VIEW, used.of(view.var().name()))));
    } else if (expr instanceof Take) {
      return taken(state, flow);
    }
    List<Valued> out = new ArrayList<>();
    if (expr instanceof Choose choose) {
      if (allowed(choose.cond(), true, state)) {
        out.addAll(value(choose.yes(), state.step(choose.cond() + " is true"), flow));
      }
      if (allowed(choose.cond(), false, state)) {
        out.addAll(value(choose.no(), state.step(choose.cond() + " is false"), flow));
      }
    } else if (expr instanceof Pick pick) {
      if (inputs == null || inputs.n() == 0) {
        out.addAll(value(pick.zero(), state.step("n is 0"), flow));
      }
      if (inputs == null || inputs.n() != 0) {
        out.addAll(value(pick.other(), state.step("n is not 0"), flow));
      }
    } else if (expr instanceof Pass pass) {
      for (Valued each : value(pass.value(), state, flow)) {
        int thing = each.value();
        if (thing != State.NULL && each.state().status(thing) != Status.OWNED) {
          violated.accept(each.state(), "passes on what it does not own");
          continue;
        }
        if (thing != State.NULL) {
          each.state().end(thing);
        }
        out.addAll(fresh(each.state(), flow));
      }
    }
    return out;
  }

  private List<Valued> turned(Var var, State state, Flow flow) {
    if (!reachable(var, state, flow)) {
      return List.of();
    }
    int thing = state.of(var.name());
    if (state.status(thing) != Status.OWNED) {
      violated.accept(state, "turns what it does not own");
      return List.of();
    }
    state.end(thing);
    return fresh(state, flow);
  }

  private List<Valued> taken(State state, Flow flow) {
    mayFail(state, flow);
    List<Valued> out = new ArrayList<>();
    if (inputs == null || state.queued() == 0) {
      out.add(new Valued(state.step("nothing is queued"), State.NULL));
    }
    if (inputs == null || state.queued() > 0) {
      State some = state.step("something is queued");
      some.queued(inputs == null ? 0 : state.queued() - 1);
      out.add(new Valued(some, some.create(Status.OWNED, State.NONE)));
    }
    return out;
  }
}
