package io.torvyn.processor.soundness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where checker and interpreter differ, and the smallest program on which they still do. */
final class Comparison {
  private static final int ROUNDS = 40;

  /**
   * A program on which the two differ.
   *
   * @param missed whether the checker accepted what breaks a rule; else it rejected what does not
   * @param what the finding or the violating path, in words
   */
  record Difference(Program program, boolean missed, String what) {}

  private final Checker checker;
  private final List<Difference> differences = new ArrayList<>();
  private int accepted;
  private int rejected;
  private int undecided;

  Comparison(Checker checker) {
    this.checker = checker;
  }

  int compared() {
    return accepted + rejected;
  }

  int accepted() {
    return accepted;
  }

  int rejected() {
    return rejected;
  }

  /** Programs with more paths than the interpreter follows: they say nothing. */
  int undecided() {
    return undecided;
  }

  List<Difference> differences() {
    return differences;
  }

  void compare(List<Program> programs) throws IOException {
    List<List<String>> verdicts = checker.verdicts(programs);
    for (int i = 0; i < programs.size(); i++) {
      if (verdicts.get(i).isEmpty()) {
        accepted++;
      } else {
        rejected++;
      }
      Difference difference = difference(programs.get(i), verdicts.get(i));
      if (difference != null) {
        differences.add(difference);
      }
    }
    List<Program> right = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      if (verdicts.get(i).isEmpty()) {
        right.add(programs.get(i));
      }
    }
    differences.addAll(checker.refusals(right));
  }

  private Difference difference(Program program, List<String> verdict) {
    try {
      return verdict.isEmpty() ? missed(program) : alarm(program, verdict.get(0));
    } catch (Interpreter.TooManyStates e) {
      undecided++;
      return null;
    }
  }

  private static Difference alarm(Program program, String finding) {
    boolean found = !Interpreter.ofEveryDoubtfulPath().run(program).isEmpty();
    return found ? null : new Difference(program, false, "rejected: " + finding);
  }

  private static Difference missed(Program program) {
    for (Inputs inputs : Inputs.all()) {
      List<String> violations = Interpreter.of(inputs).run(program);
      if (!violations.isEmpty()) {
        return new Difference(program, true, "accepted, but with " + inputs + " " + violations);
      }
    }
    return null;
  }

  /** Leaves statements out as long as the difference of the same kind remains. */
  Difference shrunk(Difference difference) throws IOException {
    Difference smallest = difference;
    for (int round = 0; round < ROUNDS; round++) {
      List<Program> candidates = Shrinker.smaller(smallest.program());
      List<List<String>> verdicts = candidates.isEmpty() ? List.of() : checker.verdicts(candidates);
      Difference next = null;
      for (int i = 0; i < candidates.size() && next == null; i++) {
        Difference still = difference(candidates.get(i), verdicts.get(i));
        next = still != null && still.missed() == smallest.missed() ? still : null;
      }
      if (next == null) {
        return smallest;
      }
      smallest = next;
    }
    return smallest;
  }
}
