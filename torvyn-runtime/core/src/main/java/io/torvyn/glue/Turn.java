package io.torvyn.glue;

/** How an island's turn ended. */
public enum Turn {
  /** There may be more to do at once: the budget ran out, or the island was held or stopped. */
  MORE,
  /** Nothing to do at the moment: every source is idle and every input empty. */
  IDLE,
  /** Nothing will come any more: every source is exhausted, every input has ended and is empty. */
  DONE
}
