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
 * One island shares a buffer once more while another ends its share, whose slot may be used for the
 * new one. The results: what the new share holds; how many slots the two had returned while the
 * sharing island still held its parts; how many after it ended the first; how many after the last.
 */
@JCStressTest
@Outcome(id = "1, 0, 0, 1", expect = Expect.ACCEPTABLE, desc = "Returned by the last one out.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Returned too early, twice, or never.")
@State
public class ShareWhileOneEnds {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final Buffer root = here.element(1);
  private final Buffer share = here.handTo(there, Slots.share(here.custody, root));
  private Buffer another;

  /** The island that made the buffer. */
  @Actor
  public void share(IIII_Result seen) {
    another = Slots.share(here.custody, root);
    seen.r1 = another.intAt(0);
  }

  /** The island that got a share. */
  @Actor
  public void end() {
    Slots.release(there.custody, share);
  }

  /** After both. */
  @Arbiter
  public void endTheRest(IIII_Result seen) {
    seen.r2 = returned();
    Slots.release(here.custody, root);
    seen.r3 = returned();
    Slots.release(here.custody, another);
    seen.r4 = returned();
  }

  private int returned() {
    return (int) (here.custody.released() + there.custody.released());
  }
}
