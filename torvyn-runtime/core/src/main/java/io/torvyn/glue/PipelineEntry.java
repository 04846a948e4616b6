package io.torvyn.glue;

import io.torvyn.glue.spec.PipelineSpec;

/** How tools find a pipeline by its name: the service that generated entries provide. */
public interface PipelineEntry {

  /**
   * The pipeline's name.
   *
   * @return as in {@code @Pipeline}
   */
  String name();

  /**
   * What was declared.
   *
   * @return the same description as the pipeline's own
   */
  PipelineSpec spec();

  /**
   * Makes a pipeline with components made by their constructors without arguments.
   *
   * @return a new pipeline
   * @throws IllegalStateException if a component has no such constructor; the message names the
   *     stage and the constructor it has
   */
  GeneratedPipeline create();
}
