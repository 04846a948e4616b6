package io.torvyn.glue;

/**
 * The straight calls of one island, written by the processor. The runtime calls {@link #init()}
 * once, {@link #turn(int)} again and again, {@link #finish()} once after it answered {@link
 * Turn#DONE}, and {@link #teardown()} once in any case, all from one thread at a time.
 */
public abstract class IslandDriver {

  /**
   * For generated subclasses.
   *
   * @param context the island's surroundings; its frames and edges are fetched here once
   */
  protected IslandDriver(IslandContext context) {
    java.util.Objects.requireNonNull(context, "context");
  }

  /**
   * Calls {@code init} of every component that has one, downstream first, each between {@code
   * enter()} and {@code exit()} of its frame.
   *
   * @throws Exception what a component threw; the flow fails, and {@link #teardown()} follows
   */
  public abstract void init() throws Exception;

  /**
   * Moves elements until the budget is used up, nothing is left, or {@link IslandContext#held()}.
   * Never throws what a component threw: frames settle that.
   *
   * @param budget how many elements may be pulled or polled, 1 or more
   * @return how it ended
   */
  public abstract Turn turn(int budget);

  /**
   * Calls {@code flush} of aggregators whose window is over by time. Called between two turns, also
   * when no element came. The default is for islands without an aggregator.
   */
  public void windows() {}

  /**
   * After the last element: calls {@code flush} of aggregators and {@code complete} of processors
   * and sinks, upstream first. What they emit flows on.
   */
  public abstract void finish();

  /**
   * Tells sources that want to know that the island is held back, or no longer. The default is for
   * islands without such a source.
   *
   * @param held whether it is held back now
   */
  public void backpressure(boolean held) {}

  /**
   * Calls {@code teardown} of every component that has one, upstream first, each between {@code
   * enter()} and {@code exit()} of its frame. Every component's turn comes, whatever another threw.
   *
   * @throws Exception the first failure, the others suppressed in it
   */
  public abstract void teardown() throws Exception;
}
