package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link ParsePipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class ParseEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public ParseEntry() {
  }

  @Override
  public String name() {
    return "parse";
  }

  @Override
  public PipelineSpec spec() {
    return ParsePipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new ParsePipeline(new Parse.Numbers(), new Parse.Odd(), new Parse.Look(), new Parse.Look());
  }
}
