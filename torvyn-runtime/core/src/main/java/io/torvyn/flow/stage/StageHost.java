package io.torvyn.flow.stage;

import io.torvyn.glue.IslandContext;
import io.torvyn.observe.FlowEvent;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a stage asks of the island it belongs to. A class and not an interface, so that the compiler
 * needs no check of which it is where only one kind is loaded.
 */
public abstract class StageHost extends IslandContext {

  /** For the runtime. */
  protected StageHost() {}

  /**
   * When the current turn began.
   *
   * @return on the clock of {@link System#nanoTime()}
   */
  public abstract long turnNanos();

  /**
   * Ends the flow with an error. Without effect if it is ending already.
   *
   * @param stage who failed
   * @param sequence at which element, or {@link io.torvyn.flow.FlowException#NO_ELEMENT}
   * @param problem what happened
   * @param cause what was thrown, or null
   */
  public abstract void fail(String stage, long sequence, String problem, @Nullable Throwable cause);

  /**
   * Holds the island back before its next element.
   *
   * @param nanos how long, from now
   */
  public abstract void rest(long nanos);

  /**
   * Waits in the middle of a call.
   *
   * @param nanos how long, 0 or more
   * @return false if the flow began to end early meanwhile
   */
  public abstract boolean pause(long nanos);

  /** Lets the island run as soon as there is a thread for it. Any thread may call this. */
  public abstract void wake();

  /** Notes that a source of this island wakes it by itself. */
  public abstract void wakesItself();

  /**
   * Tells whoever listens to the flow. Without effect if nobody does.
   *
   * @param kind what happened
   * @param subject to whom
   * @param amount how many or how much
   * @param detail more in words; asked only if somebody listens
   */
  public void tell(FlowEvent.Kind kind, String subject, long amount, Supplier<String> detail) {}
}
