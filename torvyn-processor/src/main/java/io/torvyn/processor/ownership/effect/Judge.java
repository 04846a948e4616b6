package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.StateSet;

/** Whom a walk asks about every act. */
public interface Judge {
  /**
   * Says in which states the act is a mistake. Has no effect: it is asked in every turn of a loop's
   * iteration.
   *
   * @param event what is done
   * @return a subset of the event's states
   */
  StateSet rejected(Event event);

  /**
   * Tells the user. Called only where the analysis is at its fixpoint.
   *
   * @param event what is done
   * @param rejected the states rejected, at least one
   */
  void report(Event event, StateSet rejected);
}
