package io.torvyn.stress.race;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A buffer is filled and stamped on one island and polled on another: bytes, size and metadata
 * travel with it. The results are the number in the buffer, its size and its sequence number.
 */
@JCStressTest
@Outcome(id = "42, 4, 7", expect = Expect.ACCEPTABLE, desc = "The element, whole.")
@Outcome(id = "-1, -1, -1", expect = Expect.ACCEPTABLE, desc = "Polled before it was offered.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An element of which a part is missing.")
@State
public class EdgePublication {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final EdgeQueue queue = Edges.queue(2, Overflow.BLOCK);

  /** The producing island. */
  @Actor
  public void produce() {
    Buffer element = here.element(42);
    Slots.of(element).stamp(7, 0, 0);
    Slots.toEdge(here.custody, element);
    queue.offer(element);
  }

  /** The consuming island. */
  @Actor
  public void consume(III_Result seen) {
    seen.r1 = seen.r2 = seen.r3 = -1;
    Buffer element = queue.poll();
    if (element != null) {
      Slots.fromEdge(there.custody, element);
      seen.r1 = element.intAt(0);
      seen.r2 = element.size();
      seen.r3 = (int) Slots.of(element).sequence();
    }
  }
}
