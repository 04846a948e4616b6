package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link RelayPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class RelayEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public RelayEntry() {
  }

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public PipelineSpec spec() {
    return RelayPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    throw new IllegalStateException("stage 'count' of pipeline 'relay' cannot be made here: com.acme.Relay.Count has no accessible constructor without parameters, it has Count(int); use RelayPipeline.builder()");
  }
}
