package io.torvyn.host;

import io.torvyn.glue.GeneratedPipeline;

/** Owns the buffer pool and the threads, and runs flows. */
public final class Host implements AutoCloseable {
  private Host() {}

  /**
   * Opens a host with default settings.
   *
   * @return an open host
   */
  public static Host create() {
    throw new UnsupportedOperationException();
  }

  /**
   * Starts a flow of a pipeline.
   *
   * @param pipeline the pipeline, which can be started once
   * @return the running flow
   */
  public Flow start(GeneratedPipeline pipeline) {
    throw new UnsupportedOperationException();
  }

  /** Ends all flows and lets go of threads and memory. */
  @Override
  public void close() {}
}
