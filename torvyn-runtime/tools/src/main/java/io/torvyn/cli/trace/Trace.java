package io.torvyn.cli.trace;

import io.torvyn.host.FlowReport;
import java.util.List;

/**
 * The first elements of a flow, and what happened to them. Plain data.
 *
 * @param pipeline the pipeline's name
 * @param limit how many elements of sources were to be traced
 * @param elements those of the sources, in the order in which they were made
 * @param leftOut steps and derived elements that were too many to be kept
 * @param buffers the life of each of their buffers; empty unless asked for
 * @param pauses when a full queue held its producer back; empty unless queues are watched
 * @param flow the report of the whole flow, whose queues are those that steps count
 */
public record Trace(
    String pipeline,
    int limit,
    List<TracedElement> elements,
    long leftOut,
    List<BufferLife> buffers,
    List<QueueWatch.Pause> pauses,
    FlowReport flow) {

  /** Keeps its own copies of the lists. */
  public Trace {
    elements = List.copyOf(elements);
    buffers = List.copyOf(buffers);
    pauses = List.copyOf(pauses);
  }
}
