package io.torvyn.buffer.pool;

import io.torvyn.buffer.Custody;

/** The host's buffers. */
public final class BufferPool implements Custody.Supply, AutoCloseable {
  private BufferPool() {}

  /** Opens a pool. @param settings its tiers, budget and policy @return an open pool */
  public static BufferPool open(PoolSettings settings) {
    throw new UnsupportedOperationException();
  }

  /** What happened so far, per tier. @return a report that no longer changes */
  public PoolReport report() {
    throw new UnsupportedOperationException();
  }

  /** Lets go of all memory. Every custody must have been closed. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
