package io.torvyn.host;

import io.torvyn.flow.FlowState;

/** One running instance of a pipeline. */
public final class Flow implements AutoCloseable {
  Flow() {}

  /**
   * Where the flow is in its life.
   *
   * @return its state now
   */
  public FlowState state() {
    throw new UnsupportedOperationException();
  }

  /**
   * Waits for the flow's end.
   *
   * @throws io.torvyn.flow.FlowException if it failed
   * @throws InterruptedException if the waiting thread is interrupted; the flow goes on
   */
  public void await() throws InterruptedException {
    throw new UnsupportedOperationException();
  }

  /** Ends the flow early; elements on their way are discarded, counted and released. */
  public void cancel() {
    throw new UnsupportedOperationException();
  }

  /**
   * What happened so far.
   *
   * @return a report that no longer changes
   */
  public FlowReport report() {
    throw new UnsupportedOperationException();
  }

  /** Cancels the flow if it still runs, and waits until every buffer is back. */
  @Override
  public void close() {}
}
