package io.torvyn.flow.schedule;

/** What a thread without work does. */
public enum Waits {
  /** Sleeps until it is woken, after a short look around if that helped the last time. */
  PARK,
  /** Looks again and again, and lets other threads run in between. */
  YIELD,
  /** Looks again and again. */
  SPIN
}
