package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Name;
import io.torvyn.processor.soundness.Program.Return;
import io.torvyn.processor.soundness.Program.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The variables and jump targets that are visible where the generator stands. */
final class Scope {
  private record Level(String label, boolean loop, List<Var> vars) {}

  private final List<Level> levels = new ArrayList<>();

  void enter() {
    enter(null, false);
  }

  void enter(String label, boolean loop) {
    levels.add(new Level(label, loop, new ArrayList<>()));
  }

  void leave() {
    levels.remove(levels.size() - 1);
  }

  void declare(Var var) {
    levels.get(levels.size() - 1).vars().add(var);
  }

  List<Var> innermost() {
    return levels.get(levels.size() - 1).vars();
  }

  List<Var> all() {
    return levels.stream().flatMap(level -> level.vars().stream()).toList();
  }

  List<Var> allBut(Return leave) {
    return all().stream()
        .filter(var -> !(leave.value() instanceof Name name && name.var().equals(var)))
        .filter(var -> !leave.value().toString().contains("name=" + var.name() + ","))
        .toList();
  }

  /** A label to jump to, or null if there is none. */
  String someTarget(SplittableRandom random) {
    List<String> labels =
        levels.stream().map(Level::label).filter(java.util.Objects::nonNull).toList();
    return labels.isEmpty() ? null : labels.get(random.nextInt(labels.size()));
  }

  boolean isLoop(String label) {
    return levels.stream().anyMatch(level -> label.equals(level.label()) && level.loop());
  }

  /** The variables that go out of scope when a jump to the label is taken. */
  List<Var> declaredWithin(String label) {
    List<Var> vars = new ArrayList<>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      vars.addAll(levels.get(i).vars());
      if (label.equals(levels.get(i).label())) {
        break;
      }
    }
    return vars;
  }
}
