package io.torvyn.stress.race;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A full queue of depth 1 that drops its oldest element, while the consumer polls: every element
 * comes out exactly once. The results are what the consumer polled, what the producer evicted, and
 * what is left in the end; 0 for nothing.
 */
@JCStressTest
@Outcome(id = "1, 0, 2", expect = Expect.ACCEPTABLE, desc = "The consumer was quicker.")
@Outcome(id = "0, 1, 2", expect = Expect.ACCEPTABLE, desc = "Polled between the two steps.")
@Outcome(id = "2, 1, 0", expect = Expect.ACCEPTABLE, desc = "The producer was quicker.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An element was lost or came out twice.")
@State
public class EdgeEviction {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final EdgeQueue queue = Edges.queue(1, Overflow.DROP_OLDEST);

  /** The queue is full. */
  public EdgeEviction() {
    Buffer oldest = here.element(1);
    Slots.toEdge(here.custody, oldest);
    queue.offer(oldest);
  }

  /** The producing island. */
  @Actor
  public void produce(III_Result seen) {
    Buffer element = here.element(2);
    Slots.toEdge(here.custody, element);
    if (!queue.offer(element)) {
      seen.r2 = take(here, queue.replaceOldest(element));
    }
  }

  /** The consuming island. */
  @Actor
  public void consume(III_Result seen) {
    seen.r1 = take(there, queue.poll());
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
