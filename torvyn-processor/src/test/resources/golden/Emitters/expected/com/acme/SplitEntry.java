package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link SplitPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class SplitEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public SplitEntry() {
  }

  @Override
  public String name() {
    return "split";
  }

  @Override
  public PipelineSpec spec() {
    return SplitPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new SplitPipeline(new Split.Feed(), new Split.Halves(), new Split.Look());
  }
}
