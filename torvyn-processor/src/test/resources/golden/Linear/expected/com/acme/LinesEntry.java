package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link LinesPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class LinesEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public LinesEntry() {
  }

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public PipelineSpec spec() {
    return LinesPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new LinesPipeline(new Lines.Numbers(), new Lines.NotEmpty(), new Lines.Twice(), new Lines.OneWay(), new Lines.Count(), new Lines.Total());
  }
}
