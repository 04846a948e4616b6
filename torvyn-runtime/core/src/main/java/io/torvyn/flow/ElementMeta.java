package io.torvyn.flow;

/**
 * What the host knows of an element besides its payload. One object is reused for all elements of a
 * stage: it speaks of the element of the current call and must not outlive it.
 */
public interface ElementMeta {

  /**
   * The element's number among those its last maker (a source, a processor, an aggregator) put out,
   * in the order they were made.
   *
   * @return 0 for the first
   */
  long sequence();

  /**
   * When the source made the element it descends from, read once per turn of its island. It is the
   * clock of {@link System#nanoTime()}: good for differences, not for dates.
   *
   * @return nanoseconds
   */
  long timestampNanos();

  /**
   * The content type the buffer carries.
   *
   * @return the type; empty if nobody set one
   */
  String contentType();

  /**
   * The size of the payload.
   *
   * @return bytes, 0 or more
   */
  int size();
}
