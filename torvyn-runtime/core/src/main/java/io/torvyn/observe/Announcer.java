package io.torvyn.observe;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells whoever listens what happens to one flow now and then. Any thread may call it. */
public final class Announcer {
  private final long flowId;
  private final String pipeline;
  private final String traceId;
  private volatile @Nullable FlowListener listener;

  /**
   * Of a flow to which nobody listens yet.
   *
   * @param flowId the flow's number
   * @param pipeline its pipeline
   * @param traceId its trace
   */
  public Announcer(long flowId, String pipeline, String traceId) {
    this.flowId = flowId;
    this.pipeline = pipeline;
    this.traceId = traceId;
  }

  /**
   * Says who hears of it from here on.
   *
   * @param to one listener, or null for none
   */
  public void listener(@Nullable FlowListener to) {
    listener = to;
  }

  /**
   * Tells the listener; makes an event only if there is one.
   *
   * @param kind what happened
   * @param subject to whom
   * @param amount how many or how much
   * @param detail more in words; asked only if there is a listener
   */
  public void tell(FlowEvent.Kind kind, String subject, long amount, Supplier<String> detail) {
    FlowListener to = listener;
    if (to != null) {
      to.happened(
          new FlowEvent(
              System.nanoTime(), flowId, pipeline, traceId, kind, subject, amount, detail.get()));
    }
  }
}
