package io.torvyn.host;

/**
 * What a flow did, at one moment.
 *
 * @param pipeline the pipeline's name
 */
public record FlowReport(String pipeline) {}
