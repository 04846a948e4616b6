package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link UnprovedPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class UnprovedEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public UnprovedEntry() {
  }

  @Override
  public String name() {
    return "unproved";
  }

  @Override
  public PipelineSpec spec() {
    return UnprovedPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new UnprovedPipeline(new Unproved.Feed(), new Unproved.Copy(), new Unproved.AddOne(), new Unproved.Keep());
  }
}
