package io.torvyn.stress.race;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * A buffer that came from one island is released on another, and its slot goes home through the
 * depot, while the first island acquires again. The results: whether that was the same slot (1) or
 * another (0); what the new buffer holds; its size; buffers outstanding in the end.
 */
@JCStressTest
@Outcome(id = "1, 2, 4, 0", expect = Expect.ACCEPTABLE, desc = "The slot was home: used again.")
@Outcome(id = "0, 2, 4, 0", expect = Expect.ACCEPTABLE, desc = "It was not: another slot.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Traces of the earlier life, or a wrong count.")
@State
public class ReleaseElsewhere {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final Buffer element = here.handTo(there, here.element(1));

  /** The island that has the buffer now. */
  @Actor
  public void release() {
    Slots.release(there.custody, element);
    there.custody.trim();
  }

  /** The island it came from. */
  @Actor
  public void acquire(IIII_Result seen) {
    Buffer next = here.element(2);
    seen.r1 = Slots.of(next) == Slots.of(element) ? 1 : 0;
    seen.r2 = next.intAt(0);
    seen.r3 = next.size();
    Slots.release(here.custody, next);
  }

  /** After both. */
  @Arbiter
  public void count(IIII_Result seen) {
    seen.r4 =
        (int)
            (here.custody.acquired()
                + there.custody.acquired()
                - here.custody.released()
                - there.custody.released());
  }
}
