package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link CrowdPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class CrowdEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public CrowdEntry() {
  }

  @Override
  public String name() {
    return "crowd";
  }

  @Override
  public PipelineSpec spec() {
    return CrowdPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new CrowdPipeline(new Crowd.Numbers(), Crowd.Copy::new, new Crowd.Look(), Crowd.Count::new, Crowd.Look::new);
  }
}
