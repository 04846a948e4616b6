package io.torvyn.host;

/** What a shared thread without work does. */
public enum WaitStrategy {
  /**
   * Sleeps until there is work; it looks around for a moment first where that paid off the last
   * time. Idle flows cost next to no processor time. The default.
   */
  PARK,
  /** Looks for work again and again, and lets other threads run in between. */
  YIELD,
  /** Looks for work again and again: the shortest reaction, for one whole processor per thread. */
  SPIN
}
