package io.torvyn.stress.model;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Slots;
import io.torvyn.stress.race.Isle;
import io.torvyn.stress.race.Shelf;
import java.util.ArrayDeque;
import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.junit.jupiter.api.Test;

/** Islands that share one buffer, read it and end their parts. */
@Param(name = "thread", gen = ThreadIdGen.class)
public class ShareLincheckTest {
  static final int NUMBER = 42;
  static final int MOST_THREADS = 2;

  /** An island's custody and its parts; touched by its thread alone. */
  private static final class Branch {
    final Isle isle;
    final ArrayDeque<Buffer> parts = new ArrayDeque<>();

    Branch(Isle isle) {
      this.isle = isle;
    }
  }

  private final Branch[] branches = new Branch[MOST_THREADS];

  /** Every island has one part of the first one's buffer. */
  public ShareLincheckTest() {
    Shelf shelf = new Shelf();
    for (int i = 0; i < MOST_THREADS; i++) {
      branches[i] = new Branch(new Isle(shelf, false));
    }
    Isle first = branches[0].isle;
    Buffer root = first.element(NUMBER);
    branches[0].parts.push(root);
    for (int i = 1; i < MOST_THREADS; i++) {
      Buffer share = Slots.share(first.custody, root);
      branches[i].parts.push(first.handTo(branches[i].isle, share));
    }
  }

  /** One more part. */
  @Operation
  public boolean share(@Param(name = "thread") int thread) {
    Branch branch = branches[thread];
    if (branch.parts.isEmpty()) {
      return false;
    }
    branch.parts.push(Slots.share(branch.isle.custody, branch.parts.peek()));
    return true;
  }

  /** The number in the buffer. */
  @Operation
  public int read(@Param(name = "thread") int thread) {
    Buffer part = branches[thread].parts.peek();
    return part == null ? 0 : part.intAt(0);
  }

  /** One part less; whether the buffer returned with it. */
  @Operation
  public boolean end(@Param(name = "thread") int thread) {
    Branch branch = branches[thread];
    if (branch.parts.isEmpty()) {
      return false;
    }
    Custody custody = branch.isle.custody;
    long before = custody.released();
    Slots.release(custody, branch.parts.poll());
    return custody.released() > before;
  }

  @Test
  void shouldReturnTheBufferOnce_whateverTheIslandsDo() {
    LinChecker.check(
        ShareLincheckTest.class,
        new StressOptions()
            .sequentialSpecification(ShareModel.class)
            .threads(MOST_THREADS)
            .actorsPerThread(4)
            .iterations(Lengths.iterations())
            .invocationsPerIteration(Lengths.invocations()));
  }

  @Test
  void shouldReturnTheBufferOnce_inEveryInterleaving() {
    LinChecker.check(
        ShareLincheckTest.class,
        new ModelCheckingOptions()
            .sequentialSpecification(ShareModel.class)
            .threads(MOST_THREADS)
            .actorsPerThread(4)
            .iterations(Lengths.iterations())
            .invocationsPerIteration(Lengths.invocations()));
  }
}
