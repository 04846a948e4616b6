package io.torvyn.flow.stage;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.glue.OutEdge;
import io.torvyn.observe.FlowEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a stage's calls that threw, by its error policy, and how long it rests. Apart
 * from the frame, because none of it lies on an element's way.
 */
final class Recovery {
  private final StagePlan plan;
  private final StageHost host;
  private final Custody custody;
  private final StageCounts counts;
  private final Repeats repeats;
  private @Nullable OutEdge deadLetters;

  Recovery(StagePlan plan, StageHost host, Custody custody, StageCounts counts) {
    this.plan = plan;
    this.host = host;
    this.custody = custody;
    this.counts = counts;
    this.repeats = new Repeats(plan.backoffNanos(), plan.breaker());
  }

  void deadLetters(OutEdge edge) {
    this.deadLetters = edge;
  }

  /** A call threw, and this is what it still owned. */
  void reclaimed(Custody.Reclaimed behind) {
    counts.reclaimed += behind.count();
    tell(behind);
  }

  /** An unproved call returned, and this is what it still owned. */
  void left(Custody.Reclaimed behind) {
    counts.left(behind);
    tell(behind);
  }

  private void tell(Custody.Reclaimed behind) {
    if (behind.count() > 0) {
      host.tell(
          Kind.RECLAIMED, plan.name(), behind.count(), () -> String.join(", ", behind.buffers()));
    }
  }

  /** A call returned. */
  void succeeded() {
    repeats.succeeded();
  }

  /** A sink said whether it wants to be left alone for a while. */
  void signal(boolean pause) {
    if (pause) {
      host.rest(repeats.held());
    } else {
      repeats.ready();
    }
  }

  /**
   * Applies the error policy.
   *
   * @param failure what the call threw
   * @param in the element, if the host still owns it
   * @param sequence the element's number, or {@link FlowException#NO_ELEMENT}
   * @return whether the call is to be made again; otherwise the element has ended
   */
  boolean decide(Throwable failure, @Nullable Buffer in, long sequence) {
    long counted = sequence == FlowException.NO_ELEMENT ? 0 : 1;
    if (failure == FlowStopped.SIGNAL || host.stopped()) {
      return discard(in, counted);
    }
    counts.failures++;
    host.tell(Kind.STAGE_FAILED, plan.name(), sequence, () -> ErrorAction.describe(failure));
    ErrorAction action =
        ErrorAction.of(failure, plan.onError(), repeats.attempts(), plan.retries());
    if (action == ErrorAction.AGAIN) {
      return again(in, counted);
    }
    if (action == ErrorAction.FAIL) {
      String tried = repeats.attempts() == 0 ? "" : " (after " + repeats.attempts() + " retries)";
      repeats.settled();
      counts.failed += counted;
      host.fail(plan.name(), sequence, ErrorAction.describe(failure) + tried, failure);
      end(in);
      return false;
    }
    repeats.settled();
    if (action == ErrorAction.DEAD_LETTER && in != null && deadLetters != null) {
      counts.deadLettered++;
      deadLetters.offer(in);
    } else {
      counts.skipped += counted;
      end(in);
    }
    long rest = repeats.failed();
    if (rest > 0) {
      host.rest(rest);
    }
    return false;
  }

  private boolean again(@Nullable Buffer in, long counted) {
    if (host.pause(repeats.next())) {
      counts.retried += counted;
      return true;
    }
    return discard(in, counted);
  }

  private boolean discard(@Nullable Buffer in, long counted) {
    repeats.settled();
    counts.discarded += counted;
    end(in);
    return false;
  }

  private void end(@Nullable Buffer in) {
    if (in != null) {
      Slots.release(custody, in);
    }
  }
}
