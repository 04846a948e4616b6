package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.Transitions;

/**
 * What happens to views, borrows and leases when their origin changes. They die silently; whoever
 * uses one afterwards is told, which gives the precision of liveness without a backwards pass.
 */
final class Loans {
  private Loans() {}

  /** Whether an origin in these states is gone on every path they stand for. */
  static boolean whole(StateSet states) {
    return !states.any(s -> !s.gone() && s != State.CLOSED && s != State.NULL);
  }

  /** The origin was given up, on all paths that a set stands for or on some. */
  static void end(Store store, int origin, Step step, boolean whole) {
    store.replaceAll(
        object ->
            object.origins().contains(origin) && !object.kind().isLease()
                ? dead(object, step, whole)
                : object);
  }

  /** The origin was written: what reads it is no longer true. */
  static void written(Store store, int origin, Step step) {
    store.replaceAll(
        object ->
            object.kind() == Kind.READ_VIEW && object.origins().contains(origin)
                ? dead(object, step, true)
                : object);
  }

  private static TrackedObject dead(TrackedObject object, Step step, boolean whole) {
    return object.with(
        object
            .states()
            .map(
                (state, history) -> {
                  StateSet same = StateSet.of(state, history);
                  if (state != State.LIVE && state != State.BORROWED) {
                    return same;
                  }
                  StateSet dead = StateSet.of(State.DEAD, history.then(step));
                  return whole ? dead : same.join(dead);
                }));
  }

  /** A lease was closed: once no lease is out, its buffer is the owner's alone again. */
  static void leaseClosed(Store store, TrackedObject lease) {
    for (int origin : lease.origins()) {
      boolean out =
          store.objects().stream()
              .anyMatch(
                  other ->
                      other.kind().isLease()
                          && other.origins().contains(origin)
                          && other.states().has(State.LIVE));
      TrackedObject buffer = store.object(origin);
      if (!out) {
        store.put(
            buffer.with(buffer.states().map((s, h) -> StateSet.of(Transitions.afterLease(s), h))));
      }
    }
  }
}
