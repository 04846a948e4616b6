package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link SpreadPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class SpreadEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public SpreadEntry() {
  }

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public PipelineSpec spec() {
    return SpreadPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new SpreadPipeline(new Spread.Numbers(), new Spread.Look(), new Spread.Look(), new Spread.Some(), new Spread.Keep());
  }
}
