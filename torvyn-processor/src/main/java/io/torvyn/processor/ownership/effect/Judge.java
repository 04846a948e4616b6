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

  /**
   * Tells the user that a body could not be judged.
   *
   * @param where the method, or what in it is not known
   * @param body how the user calls the body
   * @param why half a sentence
   */
  void incomplete(Object where, String body, String why);

  /**
   * Tells the user that switching the check off hides nothing.
   *
   * @param where the method or class
   * @param name how the user calls it
   */
  void unused(Object where, String name);

  /**
   * Marks a point in what was told.
   *
   * @return how much was told so far
   */
  int mark();

  /**
   * Takes back what was told after a mark.
   *
   * @param mark what {@link #mark} returned
   * @return how much was taken back
   */
  int withdraw(int mark);
}
