package io.torvyn.flow.stage;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import io.torvyn.observe.ElementEvent;
import io.torvyn.observe.ElementEvent.Step;
import io.torvyn.observe.ElementListener;
import io.torvyn.observe.Histogram;
import io.torvyn.observe.StageTimes;
import org.jspecify.annotations.Nullable;

/**
 * What a frame tells of a stage while its turn is watched. Frames have none in other turns: then
 * each of these calls is a look at a null.
 */
final class StageProbe {
  private static final int NO_ELEMENT = -1;

  private final Stopwatch watch;
  private final String stage;
  private final long flowId;
  private final Histogram calls = new Histogram();
  private final Histogram ages = new Histogram();
  private @Nullable ElementListener listener;
  private long spent;
  private long busy;

  StageProbe(Stopwatch watch, CallFrame frame) {
    this.watch = watch;
    this.stage = frame.plan().name();
    this.flowId = frame.context().flowId();
  }

  void listener(@Nullable ElementListener steps) {
    listener = steps;
  }

  /** A call begins. */
  static void entered(@Nullable StageProbe probe, @Nullable Buffer in) {
    if (probe != null) {
      probe.watch.turnTo(probe);
      probe.spent = 0;
      probe.tell(Step.ENTERED, in);
    }
  }

  /** What is fused behind the stage's emitter has returned into its call. */
  static void resumed(@Nullable StageProbe probe) {
    if (probe != null) {
      probe.watch.turnTo(probe);
    }
  }

  /** The call returned or threw. */
  static void left(@Nullable StageProbe probe, Step how) {
    if (probe != null) {
      probe.watch.turnTo(null);
      probe.busy += probe.spent;
      probe.calls.record(probe.spent);
      probe.tell(how, null);
    }
  }

  /** The element went on, or came into being. */
  static void went(@Nullable StageProbe probe, Step how, @Nullable Buffer element) {
    if (probe != null) {
      probe.tell(how, element);
    }
  }

  /** The element ended here. */
  static void ended(@Nullable StageProbe probe, Step how, Buffer element) {
    if (probe != null) {
      probe.ages.record(probe.watch.now() - Slots.of(element).timestampNanos());
      probe.tell(how, element);
    }
  }

  /** The element ended in the stage's own hands. */
  static void taken(@Nullable StageProbe probe, long madeNanos) {
    if (probe != null) {
      probe.ages.record(probe.watch.now() - madeNanos);
      probe.tell(Step.TAKEN, null);
    }
  }

  /** The present moment where turns are watched, and when the turn began where they are not. */
  static long now(@Nullable StageProbe probe, long turnNanos) {
    return probe == null ? turnNanos : probe.watch.now();
  }

  /** Time in which this stage acted. */
  void spend(long nanos) {
    spent += nanos;
  }

  private void tell(Step step, @Nullable Buffer of) {
    ElementListener to = listener;
    if (to != null) {
      Slot element = of == null ? null : Slots.of(of);
      to.happened(
          element == null
              ? new ElementEvent(watch.now(), flowId, stage, step, "", NO_ELEMENT, 0)
              : new ElementEvent(
                  watch.now(),
                  flowId,
                  stage,
                  step,
                  element.name(),
                  element.sequence(),
                  element.size()));
    }
  }

  StageTimes read() {
    return new StageTimes(stage, busy, calls.read(), ages.read());
  }
}
