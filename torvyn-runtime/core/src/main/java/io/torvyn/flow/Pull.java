package io.torvyn.flow;

/** What a source with an emitter answers to {@code pull}. */
public enum Pull {
  /** Something was emitted; ask again as soon as there is demand. */
  EMITTED,
  /** Nothing at the moment; ask again later. The island rests in between and costs no processor. */
  IDLE,
  /** Nothing will come any more. The host does not ask again, and the flow completes. */
  EXHAUSTED
}
