package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.Worlds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds objects that nothing refers to any more, raises an event for those still owned, and forgets
 * them.
 */
public final class Losses {
  /** One value lost, over all paths: what began at one place is one mistake. */
  private static final class Lost {
    final Kind kind;
    final Step begin;
    StateSet states = StateSet.NONE;
    boolean owned;

    Lost(Kind kind, Step begin) {
      this.kind = kind;
      this.begin = begin;
    }
  }

  private final Current current;
  private final Map<Object, String> names = new HashMap<>();

  /**
   * Watches a walk.
   *
   * @param current the walk's point
   */
  public Losses(Current current) {
    this.current = current;
  }

  /**
   * Remembers what the user calls the topmost operand, for the case that it is lost.
   *
   * @param name such as {@code 'out'}; the first name of a value stays
   */
  public void name(String name) {
    for (Store store : current.now()) {
      int value = store.peek(0);
      if (Store.isObject(value)) {
        StateSet states = store.object(value).states();
        Object begin = states.history(states.states().get(0)).steps().get(0).where();
        names.putIfAbsent(begin, name);
      }
    }
  }

  /**
   * Takes the topmost operand away; if nothing else refers to it, it is lost.
   *
   * @param act how it is lost
   * @param where the expression that made it
   */
  public void drop(Act act, Object where) {
    boolean lost = false;
    for (Store store : current.now()) {
      int value = store.pop();
      lost |= Store.isObject(value) && !store.isReferenced(value);
    }
    if (lost) {
      collect(act, where);
    }
  }

  /**
   * Takes the topmost operand away without looking at it: it lives on under another name.
   *
   * @param worlds the paths
   */
  public static void forget(Worlds worlds) {
    for (Store store : worlds) {
      store.pop();
    }
  }

  /**
   * Raises an event for every owned object that nothing refers to, and forgets all such objects.
   *
   * @param act how they were lost
   * @param where the place to point at, or null for the place where ownership began
   */
  public void collect(Act act, @Nullable Object where) {
    collect(current.now(), act, where);
  }

  /**
   * The same for paths that are on their way elsewhere.
   *
   * @param worlds the paths
   * @param act how they were lost
   * @param where the place to point at, or null for the place where ownership began
   */
  public void collect(Worlds worlds, Act act, @Nullable Object where) {
    List<List<TrackedObject>> unreferenced = new ArrayList<>(worlds.size());
    Map<Object, Lost> groups = new LinkedHashMap<>();
    for (Store store : worlds) {
      List<TrackedObject> here = store.unreferenced();
      unreferenced.add(here);
      for (TrackedObject object : here) {
        object.states().states().stream()
            .filter(s -> s != State.NULL)
            .findFirst()
            .ifPresent(
                state -> {
                  Step begin = object.states().history(state).steps().get(0);
                  Lost lost =
                      groups.computeIfAbsent(begin.where(), key -> new Lost(object.kind(), begin));
                  lost.states = lost.states.join(object.states());
                  lost.owned |= object.states().any(State::owns);
                });
      }
    }
    for (Lost lost : groups.values()) {
      if (lost.owned) {
        current.judge(
            new Event(
                act,
                lost.kind,
                lost.states,
                where == null ? lost.begin.where() : where,
                names.getOrDefault(lost.begin.where(), lost.begin.name()),
                lost.begin.detail(),
                current.scene(false)));
      }
    }
    int i = 0;
    for (Store store : worlds) {
      forget(store, unreferenced.get(i++));
    }
  }

  /** An origin of something that can still be used stays, and is not complained about again. */
  private static void forget(Store store, List<TrackedObject> lost) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (TrackedObject object : store.objects()) {
      object.origins().forEach(origin -> uses.merge(origin, 1, Integer::sum));
    }
    for (TrackedObject object : lost) {
      if (!forget(store, object, uses.getOrDefault(object.id(), 0) > 0)) {
        continue;
      }
      object.origins().forEach(origin -> uses.merge(origin, -1, Integer::sum));
    }
  }

  private static boolean forget(Store store, TrackedObject object, boolean origin) {
    if (!origin) {
      store.remove(object.id());
      return true;
    }
    if (object.states().any(State::owns)) {
      store.put(
          object.with(
              object.states().map((s, h) -> StateSet.of(s.owns() ? State.REPORTED : s, h))));
    }
    return false;
  }
}
