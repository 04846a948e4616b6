package io.torvyn.observe;

import io.torvyn.ledger.TransferListener;
import org.jspecify.annotations.Nullable;

/**
 * How a flow is watched, and by whom.
 *
 * @param level how closely
 * @param steps who hears of every step of every element at {@link Level#DIAGNOSTIC}, or null
 * @param copies who hears of every copy at {@link Level#DIAGNOSTIC}, or null
 */
public record Observation(
    Level level, @Nullable ElementListener steps, @Nullable TransferListener copies) {

  /** Nobody watches. */
  public static final Observation NONE = of(Level.OFF);

  /**
   * Without listeners.
   *
   * @param level how closely
   * @return the observation
   */
  public static Observation of(Level level) {
    return new Observation(level, null, null);
  }

  /**
   * Everything, told as it happens.
   *
   * @param steps who hears of every step, or null
   * @param copies who hears of every copy, or null
   * @return an observation at {@link Level#DIAGNOSTIC}
   */
  public static Observation diagnostic(
      @Nullable ElementListener steps, @Nullable TransferListener copies) {
    return new Observation(Level.DIAGNOSTIC, steps, copies);
  }
}
