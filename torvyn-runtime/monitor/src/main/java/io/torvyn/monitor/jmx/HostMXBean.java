package io.torvyn.monitor.jmx;

import java.util.List;

/**
 * What JMX shows of a host. Counts are since the host was opened, or since a flow was started, and
 * a moment old while flows run.
 */
public interface HostMXBean {

  /**
   * How closely flows are watched.
   *
   * @return OFF, PRODUCTION or DIAGNOSTIC
   */
  String getLevel();

  /**
   * Watches all flows more or less closely. Listeners that the host has stay with it.
   *
   * @param level OFF, PRODUCTION or DIAGNOSTIC, in any case
   * @throws IllegalArgumentException if it is none of them
   */
  void setLevel(String level);

  /**
   * Native memory of the pool.
   *
   * @return in bytes
   */
  long getNativeBytes();

  /**
   * Buffers returned to the pool ÷ buffers allocated.
   *
   * @return 0 to 1
   */
  double getReuseRate();

  /**
   * The tiers of the pool.
   *
   * @return one each, from the smallest buffers to the largest
   */
  List<TierView> getTiers();

  /**
   * The flows that run.
   *
   * @return one each, in the order of their start
   */
  List<FlowView> getFlows();

  /**
   * The report of a flow that runs.
   *
   * @param flow its number
   * @return a table for people
   * @throws IllegalArgumentException if no such flow runs
   */
  String report(long flow);

  /**
   * Asks a flow's sources no more and brings what is on its way to its end. Returns at once.
   *
   * @param flow its number
   * @throws IllegalArgumentException if no such flow runs
   */
  void drain(long flow);

  /**
   * Ends a flow early. Returns at once.
   *
   * @param flow its number
   * @throws IllegalArgumentException if no such flow runs
   */
  void cancel(long flow);

  /** One tier of the pool. */
  interface TierView {
    /**
     * The size of its buffers.
     *
     * @return in bytes
     */
    int getBufferBytes();

    /**
     * How many it has.
     *
     * @return 0 or more
     */
    int getBuffers();

    /**
     * How many are alive now.
     *
     * @return 0 or more
     */
    long getInUse();

    /**
     * The most that were out at once.
     *
     * @return 0 or more
     */
    long getPeak();

    /**
     * How often it had no free buffer.
     *
     * @return 0 or more
     */
    long getExhausted();
  }

  /** One flow. */
  interface FlowView {
    /**
     * Its number within its host.
     *
     * @return 1 or more
     */
    long getId();

    /**
     * Its pipeline.
     *
     * @return the declared name
     */
    String getPipeline();

    /**
     * Its trace.
     *
     * @return as in logs and traces
     */
    String getTraceId();

    /**
     * Where it is in its life.
     *
     * @return the name of its state
     */
    String getState();

    /**
     * Elements its sources made.
     *
     * @return 0 or more
     */
    long getProduced();

    /**
     * Payload bytes its sources made.
     *
     * @return 0 or more
     */
    long getBytesProduced();

    /**
     * Payload bytes copied, whatever the reason.
     *
     * @return 0 or more
     */
    long getBytesCopied();

    /**
     * Calls that threw.
     *
     * @return 0 or more
     */
    long getFailures();

    /**
     * Buffers it holds now.
     *
     * @return 0 or more
     */
    long getOutstanding();

    /**
     * Its queues.
     *
     * @return one each, in the order of declaration
     */
    List<QueueView> getQueues();
  }

  /** One queue of a flow. */
  interface QueueView {
    /**
     * The stage upstream.
     *
     * @return its name
     */
    String getFrom();

    /**
     * The stage downstream.
     *
     * @return its name
     */
    String getTo();

    /**
     * How many elements it holds at most.
     *
     * @return 1 or more
     */
    int getDepth();

    /**
     * How many wait in it now.
     *
     * @return 0 or more
     */
    int getWaiting();

    /**
     * How many its overflow policy dropped.
     *
     * @return 0 or more
     */
    long getDropped();
  }
}
