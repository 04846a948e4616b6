package io.torvyn.flow.schedule;

/** What a thread without work does. */
public enum Waits {
  /** Sleeps until it is woken, after a short look around if that helped the last time. */
  PARK,
  /** Looks again and again, and lets other threads run in between. */
  YIELD,
  /** Looks again and again. */
  SPIN;

  /** Whether the thread looks again and again rather than sleeps. */
  boolean polls() {
    return this != PARK;
  }

  /** What a thread does between two looks. */
  @SuppressWarnings("ThreadPriorityCheck") // yielding is a wait strategy that users ask for by name
  void pause() {
    if (this == YIELD) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }
}
