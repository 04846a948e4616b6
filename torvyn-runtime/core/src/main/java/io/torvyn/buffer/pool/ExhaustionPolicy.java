package io.torvyn.buffer.pool;

/** What happens when a tier has no buffer left. */
public enum ExhaustionPolicy {
  /** Allocate one outside the slabs, count it, and free it when it is released. */
  FALLBACK,
  /** Wait until another island returns one, at most as long as the settings say; then fail. */
  BLOCK,
  /** Fail at once. */
  FAIL
}
