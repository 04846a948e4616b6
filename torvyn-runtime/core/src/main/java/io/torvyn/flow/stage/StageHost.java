package io.torvyn.flow.stage;

import io.torvyn.observe.FlowEvent;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a stage asks of the island it belongs to. */
public interface StageHost {

  /**
   * Whether the flow is ending early.
   *
   * @return true when results no longer matter
   */
  boolean stopped();

  /**
   * When the current turn began.
   *
   * @return on the clock of {@link System#nanoTime()}
   */
  long turnNanos();

  /**
   * Ends the flow with an error. Without effect if it is ending already.
   *
   * @param stage who failed
   * @param sequence at which element, or {@link io.torvyn.flow.FlowException#NO_ELEMENT}
   * @param problem what happened
   * @param cause what was thrown, or null
   */
  void fail(String stage, long sequence, String problem, @Nullable Throwable cause);

  /**
   * Holds the island back before its next element.
   *
   * @param nanos how long, from now
   */
  void rest(long nanos);

  /**
   * Waits in the middle of a call.
   *
   * @param nanos how long, 0 or more
   * @return false if the flow began to end early meanwhile
   */
  boolean pause(long nanos);

  /** Lets the island run as soon as there is a thread for it. Any thread may call this. */
  void wake();

  /** Notes that a source of this island wakes it by itself. */
  void wakesItself();

  /**
   * Tells whoever listens to the flow. Without effect if nobody does.
   *
   * @param kind what happened
   * @param subject to whom
   * @param amount how many or how much
   * @param detail more in words; asked only if somebody listens
   */
  default void tell(FlowEvent.Kind kind, String subject, long amount, Supplier<String> detail) {}
}
