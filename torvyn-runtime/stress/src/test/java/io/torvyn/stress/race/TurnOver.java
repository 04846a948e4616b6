package io.torvyn.stress.race;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.Turns;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A replica makes 1 in its first turn and 2 in its second, while a consumer asks whether the first
 * turn is over and takes what there is of it, then of the second. The results are the answer, and
 * what came of each turn; 0 for nothing.
 */
@JCStressTest
@Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing yet.")
@Outcome(id = "0, 0, 1", expect = Expect.ACCEPTABLE, desc = "The first came between the polls.")
@Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "The first, with its turn open.")
@Outcome(id = "0, 1, 2", expect = Expect.ACCEPTABLE, desc = "Both, the first with its turn open.")
@Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "The first, with its turn over.")
@Outcome(id = "1, 1, 2", expect = Expect.ACCEPTABLE, desc = "Both, with the first turn over.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A turn was over without its result, or overtaken.")
@State
public class TurnOver {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final Turns turns = new Turns();
  private final EdgeQueue queue = Edges.queue(2, Overflow.BLOCK, turns);

  /** The replica. */
  @Actor
  public void produce() {
    for (int number = 1; number <= 2; number++) {
      turns.settle();
      turns.begin();
      Buffer element = here.element(number);
      Slots.toEdge(here.custody, element);
      queue.offer(element);
    }
  }

  /** Who puts results in order. */
  @Actor
  public void consume(III_Result seen) {
    seen.r1 = queue.over(0) ? 1 : 0;
    seen.r2 = take(queue.poll(0));
    seen.r3 = take(queue.poll(1));
  }

  private int take(Buffer element) {
    if (element == null) {
      return 0;
    }
    Slots.fromEdge(there.custody, element);
    int number = element.intAt(0);
    Slots.release(there.custody, element);
    return number;
  }
}
