package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Act;
import io.torvyn.processor.soundness.Program.Assign;
import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.Both;
import io.torvyn.processor.soundness.Program.Break;
import io.torvyn.processor.soundness.Program.Cond;
import io.torvyn.processor.soundness.Program.Continue;
import io.torvyn.processor.soundness.Program.Declare;
import io.torvyn.processor.soundness.Program.Drop;
import io.torvyn.processor.soundness.Program.Fail;
import io.torvyn.processor.soundness.Program.If;
import io.torvyn.processor.soundness.Program.InPlace;
import io.torvyn.processor.soundness.Program.Loop;
import io.torvyn.processor.soundness.Program.Return;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.Switch;
import io.torvyn.processor.soundness.Program.Sync;
import io.torvyn.processor.soundness.Program.TakeSized;
import io.torvyn.processor.soundness.Program.Throw;
import io.torvyn.processor.soundness.Program.Try;
import io.torvyn.processor.soundness.Program.TryWith;
import io.torvyn.processor.soundness.Program.Turns;
import io.torvyn.processor.soundness.Program.Type;
import io.torvyn.processor.soundness.Program.Var;
import io.torvyn.processor.soundness.Program.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes well-typed programs, about half of them right. It grows a body statement by statement and
 * asks the interpreter what the statement would do to the states reached so far: what breaks a rule
 * is mostly thrown away and now and then kept on purpose.
 */
final class Generator {
  private static final int ATTEMPTS = 8;
  private static final int DEPTH = 3;

  private record Grown(Stmt statement, Set<State> behind) {}

  private final SplittableRandom random;
  private final Scope scope = new Scope();
  private final Expressions expressions;
  private final Tidying tidying;
  private final double carelessness;
  private int names;

  private Generator(long seed) {
    random = new SplittableRandom(seed);
    carelessness = random.nextInt(3) == 0 ? 0.12 : 0.01;
    expressions = new Expressions(random, scope);
    tidying = new Tidying(random, carelessness / 2);
  }

  /**
   * Makes the program that belongs to a seed.
   *
   * @throws Interpreter.TooManyStates if it grew beyond what can be followed
   */
  static Program program(long seed) {
    Generator generator = new Generator(seed);
    generator.scope.enter();
    generator.scope.declare(Program.IN);
    generator.scope.declare(Program.OWN);
    List<Stmt> body = new ArrayList<>();
    Set<State> here = generator.grow(body, Interpreter.entry(), 0, 4 + generator.random.nextInt(8));
    if (Completion.completes(body)) {
      generator.leave(body, here);
    }
    return new Program(List.copyOf(body));
  }

  private Block block(Set<State> in, int depth) {
    scope.enter();
    List<Stmt> body = new ArrayList<>();
    Set<State> here = grow(body, in, depth, 1 + random.nextInt(4));
    if (Completion.completes(body)) {
      tidying.tidy(body, here, scope.innermost());
    }
    scope.leave();
    return new Block(null, List.copyOf(body));
  }

  private Set<State> grow(List<Stmt> body, Set<State> in, int depth, int count) {
    Set<State> here = in;
    for (int i = 0; i < count && !here.isEmpty() && Completion.completes(body); i++) {
      Grown next = acceptable(here, depth);
      if (next == null) {
        continue;
      }
      body.add(next.statement());
      if (next.statement() instanceof Declare declare) {
        scope.declare(declare.var());
      }
      here = next.behind();
    }
    return here;
  }

  private Grown acceptable(Set<State> here, int depth) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Stmt candidate =
          depth < DEPTH && random.nextInt(5) < 2 ? compound(here, depth) : simple(here);
      if (candidate == null) {
        continue;
      }
      Interpreter probe = Interpreter.ofEveryPath();
      Set<State> behind = probe.run(candidate, here).normal;
      if (probe.violations().isEmpty() || random.nextDouble() < carelessness) {
        return new Grown(candidate, behind);
      }
    }
    return null;
  }

  private Stmt simple(Set<State> here) {
    Var any = expressions.any();
    Var view = expressions.of(Type.VIEW);
    Var frozen = expressions.of(Type.FROZEN);
    Var mutable = expressions.of(Type.MUTABLE);
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> {
        Type type = Type.values()[random.nextInt(Type.values().length)];
        Var fresh = new Var(letter(type) + names++, type, random.nextInt(3) > 0);
        yield new Declare(fresh, expressions.value(type, 0));
      }
      case 3, 4 -> any.assignable() ? new Assign(any, expressions.value(any.type(), 0)) : null;
      case 5 -> new Act(random.nextBoolean() ? Verb.READ : Verb.LOOK, any);
      case 6 -> view == null ? null : new Act(Verb.READ, view);
      case 7 -> mutable == null ? null : new Act(Verb.WRITE, mutable);
      case 8 ->
          any.type() == Type.VIEW
              ? null
              : new Act(random.nextBoolean() ? Verb.RELEASE : Verb.CLOSE, any);
      case 9 -> new Act(Verb.PUT, frozen);
      case 10 -> any.type() == Type.VIEW ? null : new Act(Verb.TAKE_AWAY, any);
      case 11 -> new Both(frozen, expressions.of(Type.FROZEN));
      case 12 -> new TakeSized(frozen, expressions.of(Type.FROZEN));
      case 13 -> any.assignable() ? null : new InPlace(any);
      case 14 -> new Fail(expressions.cond());
      default -> new Drop(expressions.dropped());
    };
  }

  private static String letter(Type type) {
    return type.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
  }

  private Stmt compound(Set<State> here, int depth) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> branch(here, depth);
      case 3, 4 -> loop(here, depth);
      case 5, 6 -> attempt(here, depth);
      case 7 -> with(here, depth);
      case 8 -> cases(here, depth);
      case 9 -> new Sync(block(here, depth + 1));
      case 10 -> guarded(here);
      default -> labelled(here, depth);
    };
  }

  private Stmt branch(Set<State> here, int depth) {
    Cond cond = expressions.cond();
    Block then = block(states(cond, true, here), depth + 1);
    Block otherwise = random.nextBoolean() ? block(states(cond, false, here), depth + 1) : null;
    return new If(cond, then, otherwise);
  }

  /** An early way out, with what it takes to leave cleanly. */
  private Stmt guarded(Set<State> here) {
    Cond cond = expressions.cond();
    Set<State> in = states(cond, true, here);
    List<Stmt> body = new ArrayList<>();
    String target = scope.someTarget(random);
    if (random.nextInt(6) == 0) {
      body.add(new Throw());
    } else if (target == null || random.nextInt(3) == 0) {
      leave(body, in);
    } else {
      tidying.tidy(body, in, scope.declaredWithin(target));
      body.add(
          scope.isLoop(target) && random.nextBoolean() ? new Continue(target) : new Break(target));
    }
    return new If(cond, new Block(null, List.copyOf(body)), null);
  }

  private void leave(List<Stmt> body, Set<State> here) {
    Return leave = new Return(expressions.value(Type.FROZEN, 1));
    Set<State> after = tidying.tidy(body, here, scope.allBut(leave));
    Interpreter probe = Interpreter.ofEveryPath();
    probe.run(leave, after);
    body.add(
        probe.violations().isEmpty() || random.nextDouble() < carelessness
            ? leave
            : new Return(new Program.Nothing()));
    if (!body.get(body.size() - 1).equals(leave)) {
      List<Stmt> more = new ArrayList<>();
      tidying.tidy(more, after, scope.all());
      body.addAll(body.size() - 1, more);
    }
  }

  private Stmt loop(Set<State> here, int depth) {
    String label = "L" + names++;
    Turns turns = Turns.values()[random.nextInt(Turns.values().length)];
    scope.enter(label, true);
    Block body = block(here, depth + 1);
    scope.leave();
    return new Loop(turns, label, body);
  }

  private Stmt labelled(Set<State> here, int depth) {
    String label = "B" + names++;
    scope.enter(label, false);
    Block body = block(here, depth + 1);
    scope.leave();
    return new Block(label, body.body());
  }

  private Stmt attempt(Set<State> here, int depth) {
    Block body = block(here, depth + 1);
    Flow flow = Interpreter.ofEveryPath().run(body, here);
    boolean catches = random.nextBoolean();
    Block onFailure = null;
    if (catches) {
      Set<State> caught = flow.landing(Flow.FAILURE);
      onFailure = block(caught, depth + 1);
      Flow handled = Interpreter.ofEveryPath().run(onFailure, caught);
      flow.normal.addAll(handled.normal);
      flow.jumpsOf(handled);
    }
    if (catches && random.nextBoolean()) {
      return new Try(body, onFailure, null);
    }
    Set<State> all = new java.util.LinkedHashSet<>(flow.normal);
    flow.jumps.values().forEach(all::addAll);
    return new Try(body, onFailure, block(all, depth + 1));
  }

  private Stmt with(Set<State> here, int depth) {
    Type type = random.nextBoolean() ? Type.MUTABLE : Type.FROZEN;
    Var var = new Var("r" + names++, type, false);
    Declare open = new Declare(var, expressions.value(type, 0));
    scope.enter();
    scope.declare(var);
    Block body = block(Interpreter.ofEveryPath().run(open, here).normal, depth + 1);
    scope.leave();
    return new TryWith(var, open.init(), body);
  }

  private Stmt cases(Set<State> here, int depth) {
    boolean arrows = random.nextBoolean();
    List<Block> all = new ArrayList<>();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      Block body = block(here, depth + 1);
      if (!arrows && Completion.completes(body) && random.nextInt(4) > 0) {
        List<Stmt> ended = new ArrayList<>(body.body());
        ended.add(new Break(null));
        body = new Block(null, List.copyOf(ended));
      }
      all.add(body);
    }
    return new Switch(List.copyOf(all), random.nextInt(4) > 0, arrows);
  }

  private static Set<State> states(Cond cond, boolean outcome, Set<State> here) {
    Steps steps = new Steps(null, false, (state, what) -> {});
    return steps.where(cond, outcome, here);
  }
}
