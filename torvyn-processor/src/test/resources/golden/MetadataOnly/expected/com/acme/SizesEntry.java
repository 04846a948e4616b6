package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link SizesPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class SizesEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public SizesEntry() {
  }

  @Override
  public String name() {
    return "sizes";
  }

  @Override
  public PipelineSpec spec() {
    return SizesPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new SizesPipeline(new Sizes.Numbers(), new Sizes.Big(), new Sizes.Mark(), new Sizes.Sum());
  }
}
