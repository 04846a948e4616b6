package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.glue.spec.PipelineSpec;
import javax.annotation.processing.Generated;

/**
 * Finds {@link WindowsPipeline} by its name.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class WindowsEntry implements PipelineEntry {
  /**
   * For the service loader.
   */
  public WindowsEntry() {
  }

  @Override
  public String name() {
    return "windows";
  }

  @Override
  public PipelineSpec spec() {
    return WindowsPipeline.SPEC;
  }

  @Override
  public GeneratedPipeline create() {
    return new WindowsPipeline(new Windows.Numbers(), new Windows.Window(), new Windows.Longest(), new Windows.Recent(), new Windows.Look());
  }
}
