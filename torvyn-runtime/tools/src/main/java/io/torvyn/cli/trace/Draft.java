package io.torvyn.cli.trace;

import io.torvyn.buffer.BufferState;
import io.torvyn.cli.trace.TraceStep.Copied;
import io.torvyn.cli.trace.TraceStep.Kind;
import io.torvyn.ledger.CopyReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step whose call may still go on. Guarded by the {@link Recorder}. */
final class Draft {
  private final String stage;
  private final Kind kind;
  private final String owner;
  private final BufferState state;
  private final String buffer;
  private final int bytes;
  private final long at;
  private final List<Integer> waiting;
  private final Map<CopyReason, Copied> copies = new EnumMap<>(CopyReason.class);
  private @Nullable Long callNanos;

  Draft(
      Routes routes,
      String stage,
      Kind kind,
      String buffer,
      int bytes,
      long at,
      List<Integer> waiting) {
    this.stage = stage;
    this.kind = kind;
    this.owner = routes.owner(stage, kind);
    this.state = routes.state(stage, kind);
    this.buffer = buffer;
    this.bytes = bytes;
    this.at = at;
    this.waiting = waiting;
  }

  String buffer() {
    return buffer;
  }

  int bytes() {
    return bytes;
  }

  void copied(Copied copy) {
    copies.merge(copy.reason(), copy, Copied::plus);
  }

  void took(long nanos) {
    callNanos = nanos;
  }

  /**
   * The step as it is now.
   *
   * @param origin when the first element of the trace was made
   * @param made when the source made the element
   */
  TraceStep step(long origin, long made) {
    return new TraceStep(
        stage,
        kind,
        owner,
        state,
        buffer,
        bytes,
        new ArrayList<>(copies.values()),
        at - origin,
        at - made,
        callNanos,
        waiting);
  }
}
