package io.torvyn.flow.run;

import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import org.jspecify.annotations.Nullable;

/** Tells whoever listens what happens to one flow now and then. Any thread may call it. */
final class Announcer {
  private final FlowInfo flow;
  private volatile @Nullable FlowListener listener;

  Announcer(FlowInfo flow) {
    this.flow = flow;
  }

  void listener(@Nullable FlowListener to) {
    listener = to;
  }

  /** Makes an event only if somebody listens. */
  void tell(FlowEvent.Kind kind, String subject, long amount, String detail) {
    FlowListener to = listener;
    if (to != null) {
      to.happened(
          new FlowEvent(
              System.nanoTime(),
              flow.flowId(),
              flow.pipeline(),
              flow.traceId(),
              kind,
              subject,
              amount,
              detail));
    }
  }
}
