package io.torvyn.host;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one flow is given beyond its pipeline. Immutable; each {@code with…} method makes a changed
 * copy of {@link #DEFAULTS} or of another.
 *
 * @param deadline how long the flow may take from its start to its end, or null for no limit; then
 *     it fails with a {@code DeadlineExceededException} as its cause
 * @param traceId the identifier stages find in their context, or null for one at random, of 32
 *     hexadecimal digits as W3C Trace Context wants them
 * @param weight how many times the usual share of a shared thread it gets, 1 to 1,000
 */
public record FlowSettings(@Nullable Duration deadline, @Nullable String traceId, int weight) {

  /** No deadline, a trace identifier at random, weight 1. */
  public static final FlowSettings DEFAULTS = new FlowSettings(null, null, 1);

  /** Refuses what is out of range. */
  public FlowSettings {
    if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
      throw new IllegalArgumentException("deadline is " + deadline + "; it must be positive");
    }
    if (weight < 1 || weight > 1_000) {
      throw new IllegalArgumentException("weight is " + weight + "; it must be 1 to 1000");
    }
  }

  /**
   * With a limit on the flow's time.
   *
   * @param limit from its start to its end
   * @return changed settings
   */
  public FlowSettings withDeadline(Duration limit) {
    return new FlowSettings(limit, traceId, weight);
  }

  /**
   * With an identifier for logs and traces.
   *
   * @param id the identifier
   * @return changed settings
   */
  public FlowSettings withTraceId(String id) {
    return new FlowSettings(deadline, id, weight);
  }

  /**
   * With a greater share of the shared threads.
   *
   * @param times how many times the usual share
   * @return changed settings
   */
  public FlowSettings withWeight(int times) {
    return new FlowSettings(deadline, traceId, times);
  }
}
