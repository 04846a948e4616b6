package io.torvyn.glue;

/** What surrounds an island: its frames, its edges, and whether it may go on. */
public abstract class IslandContext {

  /** For the runtime. */
  protected IslandContext() {}

  /**
   * Which island this is.
   *
   * @return its number in the pipeline, from 0
   */
  public abstract int index();

  /**
   * The frame of a stage of this island.
   *
   * @param stage the stage's name
   * @return the same frame each time
   * @throws IllegalArgumentException if the stage is not of this island
   */
  public abstract StageFrame frame(String stage);

  /**
   * The near end of a queue that leaves this island.
   *
   * @param edgeIndex the edge's index
   * @return the same end each time
   * @throws IllegalArgumentException if no such queue leaves this island
   */
  public abstract OutEdge out(int edgeIndex);

  /**
   * The far end of the queues into a stage of this island, merged.
   *
   * @param stage the stage's name
   * @return the same end each time
   * @throws IllegalArgumentException if no queue leads to that stage
   */
  public abstract InEdge in(String stage);

  /**
   * Whether the turn has to end: a queue behind this island is full, a sink asked for a pause, or
   * the flow is stopping. Asked after each element.
   *
   * @return true when no further element may be pulled or polled in this turn
   */
  public abstract boolean held();

  /**
   * Whether the flow is being drained: sources count as exhausted, what is queued is still worked
   * off. Asked at the start of each turn.
   *
   * @return true when no source may be pulled any more
   */
  public abstract boolean draining();

  /**
   * Whether the flow is ending early, by failure or cancellation.
   *
   * @return true when results no longer matter
   */
  public abstract boolean stopped();
}
