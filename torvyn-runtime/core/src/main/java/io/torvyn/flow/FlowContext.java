package io.torvyn.flow;

/**
 * What a stage may know of the flow it runs in. Valid during the call it is handed to, on the
 * calling thread.
 */
public interface FlowContext {

  /**
   * The pipeline's declared name.
   *
   * @return as in {@code @Pipeline("…")}
   */
  String pipeline();

  /**
   * The flow's number within its host.
   *
   * @return 1 or more
   */
  long flowId();

  /**
   * The stage that is being called.
   *
   * @return its name in the pipeline
   */
  String stage();

  /**
   * The identifier under which the flow appears in logs and traces.
   *
   * @return what the flow's settings gave, else 32 hexadecimal digits at random, as W3C Trace
   *     Context wants them
   */
  String traceId();

  /**
   * Whether the flow has been cancelled or has failed. A stage that works for long in one call asks
   * this from time to time and returns when it is true.
   *
   * @return true once the result of this call no longer matters
   */
  boolean cancelled();

  /**
   * The moment at which the flow fails for having taken too long, on the clock of {@link
   * System#nanoTime()}.
   *
   * @return the deadline, or {@link Long#MAX_VALUE} if there is none
   */
  long deadlineNanos();

  /**
   * A setting of this stage, given at the builder or as {@code torvyn.<pipeline>.<stage>.set.<key>}
   * in the host's properties.
   *
   * @param key the setting's name
   * @param fallback what holds if nobody set it
   * @return the value set, else the fallback
   */
  String setting(String key, String fallback);

  /**
   * A way to end an {@code IDLE} answer early. A source that has asked for it and answered {@code
   * IDLE} is asked again as soon as it is run, and otherwise only now and then; a source that has
   * not is asked again after a wait that grows while it stays idle, up to a second.
   *
   * @return an action that any thread may run at any time, also after the flow has ended; always
   *     the same one for the same stage
   */
  Runnable waker();
}
