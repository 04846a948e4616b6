package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link LevelsPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class LevelsEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public LevelsEntry() {
  }

  @Override
  public String name() {
    return "levels";
  }

  @Override
  public PipelineSpec spec() {
    return LevelsPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new LevelsPipeline(new Levels.Numbers(), new Levels.ByLevel(), new Levels.Look(), new Levels.Tags(), new Levels.Look(), new Levels.Keep(), new Levels.Look());
  }
}
