package io.torvyn.cli.trace;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with its way.
 *
 * @param number its place in the trace: {@code 2} for the second of the sources, {@code 2.1} for
 *     the first that a stage made of that
 * @param stage the stage that made it
 * @param sequence its number there
 * @param buffer its buffer, by the name errors use too
 * @param bytes how long it is
 * @param writtenAtNanos when its stage first wrote into the buffer, since the first element of the
 *     trace was made: negative for that one itself; null if nothing was written
 * @param ended whether all its branches came to an end. False for what a full queue dropped, and
 *     for what was on its way when the flow ended early
 * @param steps in the order in which they happened
 * @param derived what stages made of it, in the order in which it was made. What a stage makes in a
 *     call without an element, such as a flush, belongs to the traced element that came to it last
 */
public record TracedElement(
    String number,
    String stage,
    long sequence,
    String buffer,
    int bytes,
    @Nullable Long writtenAtNanos,
    boolean ended,
    List<TraceStep> steps,
    List<TracedElement> derived) {

  /** Keeps its own copies of the lists. */
  public TracedElement {
    steps = List.copyOf(steps);
    derived = List.copyOf(derived);
  }

  /**
   * The element, and everything that was made of it.
   *
   * @return itself first; each before what was made of it
   */
  public Stream<TracedElement> family() {
    return Stream.concat(Stream.of(this), derived.stream().flatMap(TracedElement::family));
  }
}
