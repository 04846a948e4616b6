package io.torvyn.processor.soundness;

import io.torvyn.processor.soundness.Program.Block;
import io.torvyn.processor.soundness.Program.Declare;
import io.torvyn.processor.soundness.Program.Stmt;
import io.torvyn.processor.soundness.Program.TryWith;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes smaller programs of a program: one statement left out, or replaced by what is inside. */
final class Shrinker {
  private static final Pattern USED = Pattern.compile("Var\\[name=(\\w+),");

  private static final int CANDIDATES = 60;

  private Shrinker() {}

  /** All programs one step smaller that still are Java, the smallest first. */
  static List<Program> smaller(Program program) {
    Block whole = new Block(null, program.body());
    List<Program> out = new ArrayList<>();
    for (Stmt each : variants(whole)) {
      List<Stmt> body = ((Block) each).body();
      if (wellFormed(each, new HashSet<>(Set.of("in", "own"))) && !Completion.completes(body)) {
        out.add(new Program(body));
      }
    }
    out.sort((a, b) -> Integer.compare(a.toString().length(), b.toString().length()));
    return List.copyOf(out.subList(0, Math.min(CANDIDATES, out.size())));
  }

  private static List<Stmt> variants(Stmt s) {
    List<Stmt> out = new ArrayList<>();
    List<Stmt> parts = Parts.of(s);
    for (int i = 0; i < parts.size(); i++) {
      if (s instanceof Block) {
        List<Stmt> without = new ArrayList<>(parts);
        without.remove(i);
        out.add(Parts.with(s, without));
        for (Stmt inner : Parts.of(parts.get(i))) {
          List<Stmt> lifted = new ArrayList<>(parts);
          lifted.set(i, inner);
          out.add(Parts.with(s, lifted));
        }
      }
      for (Stmt variant : variants(parts.get(i))) {
        List<Stmt> changed = new ArrayList<>(parts);
        changed.set(i, variant);
        out.add(Parts.with(s, changed));
      }
    }
    return out;
  }

  /** Every variable is declared before it is used, every jump has a target, nothing is dead. */
  private static boolean wellFormed(Stmt s, Set<String> known) {
    List<Stmt> parts = Parts.of(s);
    if (parts.isEmpty()) {
      Matcher used = USED.matcher(s.toString());
      while (used.find()) {
        boolean declares = s instanceof Declare d && d.var().name().equals(used.group(1));
        if (!declares && !known.contains(used.group(1))) {
          return false;
        }
      }
      if (s instanceof Declare declare) {
        known.add(declare.var().name());
      }
      return jumpsFind(s, known);
    }
    return inner(s, parts, known);
  }

  private static boolean inner(Stmt s, List<Stmt> parts, Set<String> known) {
    Set<String> inside = new HashSet<>(known);
    String own = s.toString();
    int end = own.indexOf("body=");
    Matcher used = USED.matcher(s instanceof Block ? "" : end < 0 ? "" : own.substring(0, end));
    if (s instanceof TryWith with) {
      inside.add(with.var().name());
    } else if (s instanceof Program.Loop loop) {
      inside.add("continue " + loop.label());
      inside.add("break " + loop.label());
    } else if (s instanceof Program.Switch cases && !cases.arrows()) {
      inside.add("break null");
    } else if (s instanceof Block block && block.label() != null) {
      inside.add("break " + block.label());
    }
    while (used.find()) {
      if (!inside.contains(used.group(1))) {
        return false;
      }
    }
    if (s instanceof Block) {
      for (int i = 0; i < parts.size(); i++) {
        boolean dead = i + 1 < parts.size() && !Completion.completes(parts.get(i));
        if (dead || !wellFormed(parts.get(i), inside)) {
          return false;
        }
      }
      return true;
    }
    return parts.stream().allMatch(part -> wellFormed(part, new HashSet<>(inside)));
  }

  private static boolean jumpsFind(Stmt s, Set<String> known) {
    if (s instanceof Program.Break jump) {
      return known.contains("break " + jump.label());
    }
    return !(s instanceof Program.Continue jump) || known.contains("continue " + jump.label());
  }
}
