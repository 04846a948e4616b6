package io.torvyn.glue;

import io.torvyn.buffer.Buffer;

/** The near end of a queue to another island. One producer: the island it leaves. */
public abstract class OutEdge {

  /** For the runtime. */
  protected OutEdge() {}

  /**
   * Gives the element to the queue. Never blocks. When the queue is full its overflow policy
   * decides: a held-back edge takes the element nevertheless, beyond its depth, and {@link
   * IslandContext#held()} becomes true; a dropping one releases and counts what it drops.
   *
   * @param element an element of the host, which the queue owns from here on
   */
  public abstract void offer(Buffer element);
}
