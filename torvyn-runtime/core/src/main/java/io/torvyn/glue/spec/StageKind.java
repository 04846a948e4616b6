package io.torvyn.glue.spec;

/** The six kinds of component. */
public enum StageKind {
  /** Makes elements. */
  SOURCE,
  /** Makes elements of elements. */
  PROCESSOR,
  /** Lets elements pass or drops them. */
  FILTER,
  /** Says where elements go. */
  ROUTER,
  /** Gathers elements and emits what it made of them. */
  AGGREGATOR,
  /** Ends elements. */
  SINK
}
