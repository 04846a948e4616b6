package io.torvyn.cli.running;

import io.torvyn.monitor.jmx.HostMXBean;
import java.util.List;
import java.util.Optional;

/**
 * A host of another process, as it was at one moment. Counts are since the host was opened, or
 * since a flow was started.
 *
 * @param name under which it was registered
 * @param level how closely its flows are watched
 * @param nativeBytes native memory of its pool
 * @param reuseRate buffers returned to the pool ÷ buffers allocated
 * @param tiers of its pool, from the smallest buffers to the largest
 * @param flows that run, in the order of their start
 */
public record HostReading(
    String name,
    String level,
    long nativeBytes,
    double reuseRate,
    List<Tier> tiers,
    List<Running> flows) {

  /** Keeps its own copies of the lists. */
  public HostReading {
    tiers = List.copyOf(tiers);
    flows = List.copyOf(flows);
  }

  /**
   * A tier of the pool.
   *
   * @param bufferBytes the size of its buffers
   * @param buffers how many it has
   * @param inUse how many are alive now
   * @param peak the most that were out at once
   * @param exhausted how often it had no free buffer
   */
  public record Tier(int bufferBytes, int buffers, long inUse, long peak, long exhausted) {}

  /**
   * A flow.
   *
   * @param id its number within its host
   * @param pipeline its pipeline
   * @param traceId its trace
   * @param state where it is in its life
   * @param produced elements its sources made
   * @param bytesProduced payload bytes its sources made
   * @param bytesCopied payload bytes copied, whatever the reason
   * @param failures calls that threw
   * @param outstanding buffers it holds now
   * @param queues its queues, in the order of declaration
   */
  public record Running(
      long id,
      String pipeline,
      String traceId,
      String state,
      long produced,
      long bytesProduced,
      long bytesCopied,
      long failures,
      long outstanding,
      List<Waiting> queues) {

    /** Keeps its own copy of the list. */
    public Running {
      queues = List.copyOf(queues);
    }
  }

  /**
   * A queue of a flow.
   *
   * @param from the stage upstream
   * @param to the stage downstream
   * @param depth how many elements it holds at most
   * @param waiting how many wait in it now
   * @param dropped how many its overflow policy dropped
   */
  public record Waiting(String from, String to, int depth, int waiting, long dropped) {}

  /**
   * Reads a host.
   *
   * @param name under which it was registered
   * @param host a proxy of its bean
   * @param pipeline whose flows to read, or empty for all
   */
  static HostReading of(String name, HostMXBean host, Optional<String> pipeline) {
    return new HostReading(
        name,
        host.getLevel(),
        host.getNativeBytes(),
        host.getReuseRate(),
        host.getTiers().stream().map(HostReading::tier).toList(),
        host.getFlows().stream()
            .filter(flow -> pipeline.isEmpty() || pipeline.get().equals(flow.getPipeline()))
            .map(HostReading::flow)
            .toList());
  }

  private static Tier tier(HostMXBean.TierView tier) {
    return new Tier(
        tier.getBufferBytes(),
        tier.getBuffers(),
        tier.getInUse(),
        tier.getPeak(),
        tier.getExhausted());
  }

  private static Running flow(HostMXBean.FlowView flow) {
    return new Running(
        flow.getId(),
        flow.getPipeline(),
        flow.getTraceId(),
        flow.getState(),
        flow.getProduced(),
        flow.getBytesProduced(),
        flow.getBytesCopied(),
        flow.getFailures(),
        flow.getOutstanding(),
        flow.getQueues().stream().map(HostReading::queue).toList());
  }

  private static Waiting queue(HostMXBean.QueueView queue) {
    return new Waiting(
        queue.getFrom(), queue.getTo(), queue.getDepth(), queue.getWaiting(), queue.getDropped());
  }
}
