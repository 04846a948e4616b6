package io.torvyn.cli.trace;

import io.torvyn.cli.trace.TraceStep.Copied;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.TransferRecord;
import io.torvyn.observe.ElementEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The call of a stage that is in progress, or was the last, on one thread. What it copies is kept
 * by buffer until it shows which of them become elements. Guarded by the {@link Recorder}.
 */
final class StageCall {
  private final Map<String, Written> written = new LinkedHashMap<>();
  private final List<Draft> timed = new ArrayList<>();
  private boolean watched;
  private boolean withElement;
  private boolean open;
  private long began;
  private long elsewhere;
  private long elsewhereBefore;
  private long took;
  private @Nullable Way in;
  private @Nullable Draft entry;
  private @Nullable Draft lastMade;
  private @Nullable Way sent;
  private int copiesDue;

  /** A call that has not begun yet. */
  StageCall() {}

  /** What was copied between the stage and one buffer. */
  private static final class Written {
    private final long first;
    private final Map<CopyReason, Copied> copies = new EnumMap<>(CopyReason.class);

    Written(long first) {
      this.first = first;
    }
  }

  /** How long its thread has been kept from its work so far: no part of any call. */
  void spentElsewhere(long nanos) {
    elsewhere = nanos;
  }

  /** A call without an element begins; {@code of} is whose it counts as, if any. */
  void beginAlone(long now, boolean wanted, @Nullable Way of) {
    begin(now, wanted);
    in = of;
    withElement = false;
  }

  /** A call with an element begins; its way and its step are null if it is not traced. */
  void begin(long now, @Nullable Way of, @Nullable Draft step) {
    begin(now, of != null);
    in = of;
    withElement = true;
    entry = step;
    if (step != null) {
      timed.add(step);
    }
  }

  private void begin(long now, boolean wanted) {
    settle();
    began = now;
    elsewhereBefore = elsewhere;
    open = true;
    watched = wanted;
    entry = null;
    lastMade = null;
    sent = null;
    copiesDue = 0;
    timed.clear();
  }

  void left(long now) {
    open = false;
    took = Math.max(0, now - began - (elsewhere - elsewhereBefore));
    timed.forEach(step -> step.took(took));
  }

  /**
   * When an event happened. In the middle of a call events carry the time of its beginning, which
   * is too early for what the call makes.
   */
  long time(ElementEvent event) {
    return open ? System.nanoTime() : event.timeNanos();
  }

  private boolean entered(String buffer) {
    return entry != null && entry.buffer().equals(buffer);
  }

  boolean withElement() {
    return withElement;
  }

  /** The traced element of the call, or the one that it counts as; null if there is none. */
  @Nullable Way in() {
    return in;
  }

  @Nullable Draft entry() {
    return entry;
  }

  /** The stage copied something. */
  void copied(TransferRecord copy) {
    if (watched) {
      Written of = written.computeIfAbsent(copy.resource(), name -> new Written(copy.timeNanos()));
      of.copies.merge(copy.reason(), new Copied(copy.reason(), 1, copy.bytes()), Copied::plus);
    }
  }

  /** When the call first wrote into a buffer of its own; null if it did not. */
  @Nullable Long writtenSince(String buffer) {
    Written of = written.get(buffer);
    return of == null || entered(buffer) ? null : (Long) of.first;
  }

  /** An element was made: what was copied into its buffer belongs to its first step. */
  void made(String buffer, @Nullable Draft step) {
    Written of = written.remove(buffer);
    if (step == null) {
      return;
    }
    lastMade = step;
    if (of != null) {
      of.copies.values().forEach(step::copied);
    }
    if (!withElement) {
      if (open) {
        timed.add(step);
      } else {
        step.took(took);
      }
    }
  }

  /** An element leaves the stage; the host is going to copy it for so many branches. */
  void sent(@Nullable Way element, int copies) {
    sent = element;
    copiesDue = copies;
  }

  /**
   * Whether the next copy is the host's, for a branch. Those come at once, before the component
   * acts again.
   */
  boolean branchDue() {
    return copiesDue > 0;
  }

  /** The host copied; returns the element it was, null if that is not traced. */
  @Nullable Way branched() {
    copiesDue--;
    return sent;
  }

  /** What was copied for no element belongs to the call's own step. */
  void settle() {
    Draft step = entry == null ? lastMade : entry;
    if (step != null) {
      for (Written of : written.values()) {
        of.copies.values().forEach(step::copied);
      }
    }
    written.clear();
  }
}
