package io.torvyn.annotation.pipeline;

/** What happens to an element whose stage throws. */
public enum ErrorPolicy {
  /** The flow fails with an error that names the stage, the element and the cause. */
  TERMINATE,
  /** The element is released and counted, and the flow goes on. */
  SKIP,
  /** The call is made again, a bounded number of times; then the flow fails. */
  RETRY,
  /** The element goes to a stage that takes failed elements, and the flow goes on. */
  DEAD_LETTER
}
