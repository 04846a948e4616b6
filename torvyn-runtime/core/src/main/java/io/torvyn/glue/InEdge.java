package io.torvyn.glue;

import io.torvyn.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** The far end of all queues into one stage. One consumer: the island of that stage. */
public abstract class InEdge {

  /** For the runtime. */
  protected InEdge() {}

  /**
   * Takes the next element.
   *
   * @return the element, which the calling island holds from here on; null if there is none now
   */
  public abstract @Nullable Buffer poll();

  /**
   * Whether nothing will come any more.
   *
   * @return true when every queue has been closed by its producer and is empty
   */
  public abstract boolean ended();
}
