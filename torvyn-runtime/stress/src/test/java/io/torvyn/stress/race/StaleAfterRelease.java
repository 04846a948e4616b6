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
 * A guarded handle leaked to another thread is read while its owner releases the buffer and the
 * slot is used again. The results are what two reads saw: a number, or 0 for {@link
 * StaleHandleException}. Any other exception fails the test.
 */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both reads came before the release.")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "The release came between the reads.")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Both reads were refused.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Bytes of another life, or stale and then not.")
@State
public class StaleAfterRelease {
  private final Isle isle = new Isle(new Shelf(), true);
  private final MutableBuffer leaked = isle.acquire(1);

  /** The island. */
  @Actor
  public void releaseAndReuse() {
    leaked.release();
    isle.acquire(2);
  }

  /** A thread that should not have the handle. */
  @Actor
  public void read(II_Result seen) {
    seen.r1 = read(leaked);
    seen.r2 = read(leaked);
  }

  private static int read(MutableBuffer buffer) {
    try {
      return buffer.intAt(0);
    } catch (StaleHandleException refused) {
      return 0;
    }
  }
}
