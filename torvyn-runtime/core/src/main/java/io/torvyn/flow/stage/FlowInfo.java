package io.torvyn.flow.stage;

/**
 * What all stages of a flow may know of it.
 *
 * @param pipeline the pipeline's name
 * @param flowId the flow's number within the host
 * @param traceId the identifier for logs and traces
 * @param deadlineNanos when the flow fails for taking too long, or {@link Long#MAX_VALUE}
 */
public record FlowInfo(String pipeline, long flowId, String traceId, long deadlineNanos) {}
