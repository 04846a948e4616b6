package io.torvyn.stress.race;

import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.error.StaleHandleException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * As {@link StaleAfterRelease}, but the host takes the buffer back from a call that failed. Then
 * nobody tells the handle: the slot's generation alone makes it stale. The first read is in place,
 * the second copies.
 */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both reads came before the end.")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "The end came between the reads.")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Both reads were refused.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Bytes of another life, or stale and then not.")
@State
public class StaleAfterReclaim {
  private final Isle isle = new Isle(new Shelf(), true);
  private final MutableBuffer leaked = isle.acquire(1);
  private final byte[] copy = new byte[Integer.BYTES];

  /** The island. */
  @Actor
  public void reclaimAndReuse() {
    isle.custody.reclaim(isle.custody.party(1));
    isle.acquire(2);
  }

  /** A thread that should not have the handle. */
  @Actor
  public void read(II_Result seen) {
    try {
      seen.r1 = leaked.intAt(0);
    } catch (StaleHandleException refused) {
      seen.r1 = 0;
    }
    try {
      leaked.read(0, copy, 0, copy.length);
      seen.r2 = copy[copy.length - 1];
    } catch (StaleHandleException refused) {
      seen.r2 = 0;
    }
  }
}
