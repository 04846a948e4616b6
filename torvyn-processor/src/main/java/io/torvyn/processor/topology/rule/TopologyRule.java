package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.topology.PipelineGraph;

/** Judges one pipeline. */
public interface TopologyRule {
  /**
   * Judges a pipeline.
   *
   * @param graph its stages and edges
   * @param findings receives what is wrong
   */
  void check(PipelineGraph graph, Findings findings);
}
