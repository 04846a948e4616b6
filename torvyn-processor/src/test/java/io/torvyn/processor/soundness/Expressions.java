package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Allocate;
import io.torvyn.processor.soundness.Program.Choose;
import io.torvyn.processor.soundness.Program.Cond;
import io.torvyn.processor.soundness.Program.Copy;
import io.torvyn.processor.soundness.Program.Expr;
import io.torvyn.processor.soundness.Program.Freeze;
import io.torvyn.processor.soundness.Program.Input;
import io.torvyn.processor.soundness.Program.IsNull;
import io.torvyn.processor.soundness.Program.Make;
import io.torvyn.processor.soundness.Program.Name;
import io.torvyn.processor.soundness.Program.Nothing;
import io.torvyn.processor.soundness.Program.Pass;
import io.torvyn.processor.soundness.Program.Pick;
import io.torvyn.processor.soundness.Program.Take;
import io.torvyn.processor.soundness.Program.Thaw;
import io.torvyn.processor.soundness.Program.Type;
import io.torvyn.processor.soundness.Program.Var;
import io.torvyn.processor.soundness.Program.View;
import java.util.List;
import java.util.SplittableRandom;

/** Makes well-typed expressions over the variables in scope. */
final class Expressions {
  private final SplittableRandom random;
  private final Scope scope;

  Expressions(SplittableRandom random, Scope scope) {
    this.random = random;
    this.scope = scope;
  }

  /** Some variable; the later it was declared, the likelier. */
  Var any() {
    List<Var> all = scope.all();
    int size = all.size();
    return all.get(Math.max(random.nextInt(size), random.nextInt(size)));
  }

  /** Some variable of the type, or null if there is none. */
  Var of(Type type) {
    List<Var> all = scope.all().stream().filter(var -> var.type() == type).toList();
    int size = all.size();
    return size == 0 ? null : all.get(Math.max(random.nextInt(size), random.nextInt(size)));
  }

  Cond cond() {
    Var any = any();
    return random.nextInt(3) == 0
        ? new IsNull(any, random.nextBoolean())
        : new Input(random.nextInt(Inputs.BOOLEANS), random.nextBoolean());
  }

  /** An expression whose result is owned and that may stand as a statement. */
  Expr dropped() {
    Var mutable = of(Type.MUTABLE);
    return switch (random.nextInt(4)) {
      case 0 -> new Make();
      case 1 -> new Pass(new Name(of(Type.FROZEN)));
      case 2 -> mutable == null ? new Allocate() : new Freeze(mutable);
      default -> new Take();
    };
  }

  Expr value(Type type, int depth) {
    int roll = random.nextInt(10);
    if (roll == 0 && depth == 0) {
      return new Choose(cond(), value(type, 1), value(type, 1));
    } else if (roll == 1 && depth == 0) {
      return new Pick(value(type, 1), value(type, 1));
    } else if (roll == 2) {
      return new Nothing();
    } else if (roll <= 4 && of(type) != null) {
      return new Name(of(type));
    }
    return switch (type) {
      case MUTABLE -> mutable();
      case FROZEN -> frozen();
      case VIEW -> {
        Var of = any();
        yield of.type() == Type.VIEW ? new Name(of) : new View(of);
      }
    };
  }

  private Expr mutable() {
    return switch (random.nextInt(4)) {
      case 0 -> new Copy(of(Type.FROZEN));
      case 1 -> new Thaw(of(Type.FROZEN));
      default -> new Allocate();
    };
  }

  private Expr frozen() {
    Var mutable = of(Type.MUTABLE);
    return switch (random.nextInt(5)) {
      case 0 -> new Pass(new Name(of(Type.FROZEN)));
      case 1 -> mutable == null ? new Make() : new Freeze(mutable);
      case 2 -> mutable == null ? new Take() : new Pass(new Freeze(mutable));
      case 3 -> new Take();
      default -> new Make();
    };
  }
}
