package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link PatchPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class PatchEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public PatchEntry() {
  }

  @Override
  public String name() {
    return "patch";
  }

  @Override
  public PipelineSpec spec() {
    return PatchPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new PatchPipeline(new Patch.Numbers(), new Patch.AddOne(), new Patch.Pass(), new Patch.Keep());
  }
}
