package io.torvyn.cli.trace;

import io.torvyn.observe.ElementEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of an element that may still be going. Guarded by the {@link Recorder}. */
final class Way {
  private final String number;
  private final ElementEvent made;
  private final @Nullable Long written;
  private final long bornAt;
  private final List<Draft> steps = new ArrayList<>();
  private final List<Way> derived = new ArrayList<>();

  /** How many branches have not ended, as far as that is known. */
  private int open;

  private Way(String number, ElementEvent made, @Nullable Long written, long bornAt) {
    this.number = number;
    this.made = made;
    this.written = written;
    this.bornAt = bornAt;
  }

  /**
   * Begins the way of a source's element.
   *
   * @param index how many there were before
   * @param made says what it is
   * @param written when the source first wrote into its buffer; null if it did not
   * @param now when it was made
   */
  static Way ofSource(int index, ElementEvent made, @Nullable Long written, long now) {
    return new Way(Integer.toString(index + 1), made, written, now);
  }

  /** Begins the way of an element that a stage made of this one. */
  Way derive(ElementEvent child, @Nullable Long childWritten) {
    Way way = new Way(number + "." + (derived.size() + 1), child, childWritten, bornAt);
    derived.add(way);
    return way;
  }

  long sequence() {
    return made.sequence();
  }

  /** When the source made the element that this one stems from. */
  long bornAt() {
    return bornAt;
  }

  void add(Draft step) {
    steps.add(step);
  }

  /** Branches came into being, or ended if the number is negative. */
  void branched(int more) {
    open += more;
  }

  boolean ended() {
    return open <= 0;
  }

  /**
   * The element as it is now.
   *
   * @param origin when the first element of the trace was made
   */
  TracedElement element(long origin) {
    return new TracedElement(
        number,
        made.stage(),
        made.sequence(),
        made.buffer(),
        made.bytes(),
        written == null ? null : written - origin,
        ended(),
        steps.stream().map(step -> step.step(origin, bornAt)).toList(),
        derived.stream().map(way -> way.element(origin)).toList());
  }
}
