package io.torvyn.cli.trace;

import io.torvyn.buffer.BufferState;
import io.torvyn.cli.trace.TraceStep.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One life of a buffer, or of the handle of a branch that reads the same bytes: from where a stage
 * acquired it to its release. A stage that owns its input may make its result of the same buffer;
 * its life goes on then.
 *
 * @param buffer its name
 * @param bytes how long its first element is
 * @param moments what happened to it, in order. A life that does not end as {@link
 *     BufferState#POOLED} ended unseen: in the hands of a stage, in a queue, or when the flow ended
 */
public record BufferLife(String buffer, int bytes, List<Moment> moments) {

  /** Keeps its own copy of the list. */
  public BufferLife {
    moments = List.copyOf(moments);
  }

  /**
   * A change in a buffer's life.
   *
   * @param what what happened
   * @param stage by which stage, or to which
   * @param element to which element, by its number in the trace
   * @param owner who owns the buffer from here on
   * @param state its state from here on
   * @param atNanos when, since the first element of the trace was made
   */
  public record Moment(
      What what, String stage, String element, String owner, BufferState state, long atNanos) {}

  /** What can happen to a buffer. */
  public enum What {
    /** A stage acquired it and began to write. */
    ACQUIRED,
    /** The host acquired it for a branch and copied an element into it. */
    COPIED,
    /** Its stage gave it to the host as an element. */
    MADE,
    /** It was lent to a stage for a call. */
    LENT,
    /** That call ended. */
    BACK,
    /** It was given to a stage. */
    GIVEN,
    /** It was leased to a stage. */
    LEASED,
    /** The stage that had it did with it what it wanted. */
    TAKEN,
    /** It was released. */
    RELEASED
  }

  /**
   * Reads the lives off the ways of elements.
   *
   * @param elements those of the sources
   * @return in the order in which they began
   */
  static List<BufferLife> of(List<TracedElement> elements) {
    List<Change> changes = new ArrayList<>();
    elements.stream()
        .flatMap(TracedElement::family)
        .forEach(element -> element.steps().forEach(step -> add(changes, element, step)));
    changes.sort(Comparator.comparingLong(change -> change.moment.atNanos()));
    List<List<Change>> lives = new ArrayList<>();
    Map<String, List<Change>> current = new LinkedHashMap<>();
    for (Change change : changes) {
      List<Change> life = current.get(change.buffer);
      if (life == null || over(life.get(life.size() - 1).moment, change.moment)) {
        life = new ArrayList<>();
        lives.add(life);
        current.put(change.buffer, life);
      }
      life.add(change);
    }
    return lives.stream().map(BufferLife::life).toList();
  }

  private record Change(String buffer, int bytes, Moment moment) {}

  private static BufferLife life(List<Change> life) {
    Change first = life.get(0);
    return new BufferLife(
        first.buffer, first.bytes, life.stream().map(change -> change.moment).toList());
  }

  /** Whether what happens next happens to a later life. */
  private static boolean over(Moment last, Moment next) {
    return last.state() == BufferState.POOLED
        || next.what == What.ACQUIRED
        || next.what == What.COPIED
        || (next.what == What.MADE && !last.owner().equals(next.stage));
  }

  private static void add(List<Change> to, TracedElement element, TraceStep step) {
    Long written = element.writtenAtNanos();
    What what = what(step);
    if (step.step() == Kind.MADE && written != null) {
      to.add(change(element, step, What.ACQUIRED, step.stage(), BufferState.OWNED, written));
    }
    if (what != null) {
      to.add(change(element, step, what, step.owner(), step.state(), step.atNanos()));
    }
    Long call = step.callNanos();
    if (what == What.LENT && call != null) {
      long end = step.atNanos() + call;
      to.add(change(element, step, What.BACK, TraceStep.HOST, BufferState.OWNED, end));
    }
  }

  private static Change change(
      TracedElement element, TraceStep step, What what, String owner, BufferState state, long at) {
    Moment moment = new Moment(what, step.stage(), element.number(), owner, state, at);
    return new Change(step.buffer(), step.bytes(), moment);
  }

  private static @Nullable What what(TraceStep step) {
    return switch (step.step()) {
      case MADE -> What.MADE;
      case COPIED -> What.COPIED;
      case LENT -> What.LENT;
      case GIVEN -> What.GIVEN;
      case LEASED -> What.LEASED;
      case TAKEN -> What.TAKEN;
      case CONSUMED, DROPPED, DELIVERED -> What.RELEASED;
      case FAILED -> step.state() == BufferState.POOLED ? What.RELEASED : null;
      case SHOWN, PASSED -> null;
    };
  }
}
