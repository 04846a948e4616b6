package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link GatherPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class GatherEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public GatherEntry() {
  }

  @Override
  public String name() {
    return "gather";
  }

  @Override
  public PipelineSpec spec() {
    return GatherPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new GatherPipeline(new Gather.Numbers(), new Gather.Numbers(), new Gather.Look());
  }
}
