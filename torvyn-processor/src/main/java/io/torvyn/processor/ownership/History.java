package io.torvyn.processor.ownership;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that led an object into a state, newest first. Immutable; histories share their tails.
 *
 * @param step the newest step
 * @param before what led there, or null at the beginning
 */
public record History(Step step, @Nullable History before) {

  /**
   * One step.
   *
   * @param act what was done
   * @param where the place, opaque to the algebra
   * @param name how the user calls the value there, such as {@code 'out'}
   * @param detail what it was done with, such as the method it was passed to; may be empty
   */
  public record Step(Act act, Object where, String name, String detail) {}

  /**
   * The history of a new object.
   *
   * @param step how it began
   * @return a history of one step
   */
  public static History begin(Step step) {
    return new History(step, null);
  }

  /**
   * This history and one more step.
   *
   * @param step what was done
   * @return the longer history
   */
  public History then(Step step) {
    return new History(step, this);
  }

  /**
   * The steps in the order in which they happened.
   *
   * @return at least one step, oldest first
   */
  public List<Step> steps() {
    Deque<Step> steps = new ArrayDeque<>();
    for (History at = this; at != null; at = at.before) {
      steps.addFirst(at.step);
    }
    return List.copyOf(steps);
  }
}
