package io.torvyn.stress.race;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.Turns;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A full queue of depth 1 drops the result of a replica's first turn for that of its second, while
 * the consumer asks for the first turn: it never gets the second's. The results are what the
 * consumer polled, what the producer evicted, and what is left in the end; 0 for nothing.
 */
@JCStressTest
@Outcome(id = "1, 0, 2", expect = Expect.ACCEPTABLE, desc = "The consumer was quicker.")
@Outcome(id = "0, 1, 2", expect = Expect.ACCEPTABLE, desc = "The producer was quicker.")
@Outcome(
    expect = Expect.FORBIDDEN,
    desc = "A result was lost, came twice, or in a turn not its own.")
@State
public class TurnEviction {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final Turns turns = new Turns();
  private final EdgeQueue queue = Edges.queue(1, Overflow.DROP_OLDEST, turns);

  /** The queue is full of the first turn. */
  public TurnEviction() {
    turns.begin();
    Buffer oldest = here.element(1);
    Slots.toEdge(here.custody, oldest);
    queue.offer(oldest);
  }

  /** The replica. */
  @Actor
  public void produce(III_Result seen) {
    turns.settle();
    turns.begin();
    Buffer element = here.element(2);
    Slots.toEdge(here.custody, element);
    if (!queue.offer(element)) {
      seen.r2 = take(here, queue.replaceOldest(element));
    }
  }

  /** Who puts results in order. */
  @Actor
  public void consume(III_Result seen) {
    seen.r1 = take(there, queue.poll(0));
  }

  /** After both. */
  @Arbiter
  public void left(III_Result seen) {
    seen.r3 = take(there, queue.poll());
  }

  private static int take(Isle isle, Buffer element) {
    if (element == null) {
      return 0;
    }
    Slots.fromEdge(isle.custody, element);
    int number = element.intAt(0);
    Slots.release(isle.custody, element);
    return number;
  }
}
