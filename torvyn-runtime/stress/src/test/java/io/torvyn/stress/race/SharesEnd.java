package io.torvyn.stress.race;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferState;
import io.torvyn.buffer.Slots;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two islands end their shares of one buffer at once: exactly one of them returns the slot. The
 * results are how many slots each island returned, and whether the slot is in the pool and empty in
 * the end (1).
 */
@JCStressTest
@Outcome(id = "1, 0, 1", expect = Expect.ACCEPTABLE, desc = "The root's island came last.")
@Outcome(id = "0, 1, 1", expect = Expect.ACCEPTABLE, desc = "The share's island came last.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Returned twice, or never.")
@State
public class SharesEnd {
  private final Shelf shelf = new Shelf();
  private final Isle here = new Isle(shelf, false);
  private final Isle there = new Isle(shelf, false);
  private final Buffer root = here.element(1);
  private final Buffer share = here.handTo(there, Slots.share(here.custody, root));

  /** The island that made the buffer. */
  @Actor
  public void endRoot(III_Result seen) {
    Slots.release(here.custody, root);
    seen.r1 = (int) here.custody.released();
  }

  /** The island that got a share. */
  @Actor
  public void endShare(III_Result seen) {
    Slots.release(there.custody, share);
    seen.r2 = (int) there.custody.released();
  }

  /** After both. */
  @Arbiter
  public void atHome(III_Result seen) {
    boolean pooled = Slots.of(root).state() == BufferState.POOLED && Slots.of(root).size() == 0;
    seen.r3 = pooled ? 1 : 0;
  }
}
