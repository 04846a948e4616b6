package io.torvyn.processor.soundness;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where the paths through a statement lead: on to the next one, or to where a jump lands. */
final class Flow {
  static final String RETURN = "return";

  /** A failure that a {@code catch} of the program takes. */
  static final String FAILURE = "failure";

  /** An exception that no {@code catch} of the program takes. */
  static final String OTHER = "other exception";

  final Set<State> normal = new LinkedHashSet<>();
  final Map<String, Set<State>> jumps = new LinkedHashMap<>();

  static Flow on(Set<State> states) {
    Flow flow = new Flow();
    flow.normal.addAll(states);
    return flow;
  }

  static boolean exceptional(String jump) {
    return jump.equals(FAILURE) || jump.equals(OTHER);
  }

  void jump(String where, Set<State> states) {
    if (!states.isEmpty()) {
      jumps.computeIfAbsent(where, key -> new LinkedHashSet<>()).addAll(states);
    }
  }

  void jump(String where, State state) {
    jump(where, Set.of(state));
  }

  void jumpsOf(Flow other) {
    other.jumps.forEach(this::jump);
  }

  /** Takes the states out that a jump carries. */
  Set<State> landing(String where) {
    Set<State> states = jumps.remove(where);
    return states == null ? Set.of() : states;
  }
}
