package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.annotation.Leased.Scope;
import io.torvyn.buffer.error.OwnershipException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random operations against a plain model of the four states: what the model allows must work and
 * change the state as the model says, and everything else must throw and change nothing.
 */
class OwnershipModelTest {
  private static final int STEPS = Integer.getInteger("torvyn.model.steps", 100_000);

  /** What the model knows of one buffer. */
  private static final class Modelled {
    Slot slot;
    MutableBuffer writer;
    Buffer reader;
    Buffer loan;
    Lease lease;
    boolean leaseByHost;
    boolean host;
    boolean contained;
    int size;

    boolean stageOwns() {
      return !host && !contained && !leaseByHost;
    }

    boolean free() {
      return loan == null && lease == null;
    }

    BufferState state() {
      if (lease != null) {
        return BufferState.LEASED;
      }
      return loan != null ? BufferState.BORROWED : BufferState.OWNED;
    }
  }

  private final Desk desk = new Desk();
  private final List<Modelled> live = new ArrayList<>();
  private final BufferDeque deque = new BufferDeque();
  private BufferAllocator alloc;

  @TestFactory
  List<DynamicTest> shouldFollowTheModel() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 1; seed <= 4; seed++) {
      long chosen = seed;
      tests.add(
          DynamicTest.dynamicTest("seed " + seed, () -> new OwnershipModelTest().run(chosen)));
    }
    return tests;
  }

  private void run(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    alloc = desk.call(desk.guarded);
    for (int step = 0; step < STEPS / 4; step++) {
      if (live.isEmpty() || live.size() < 40 && random.nextInt(4) == 0) {
        allocate(random);
      } else {
        Modelled buffer = live.get(random.nextInt(live.size()));
        String operation = act(random, buffer);
        check(buffer, "seed " + seed + ", step " + step + ", " + operation);
      }
    }
    end();
  }

  private void allocate(SplittableRandom random) {
    Modelled buffer = new Modelled();
    buffer.writer = alloc.allocate(1 + random.nextInt(5000));
    buffer.slot = Slots.of(buffer.writer);
    live.add(buffer);
  }

  private String act(SplittableRandom random, Modelled b) {
    switch (random.nextInt(12)) {
      case 0 -> {
        attempt(b.writer != null && b.free(), () -> writer(b).append((byte) 1));
        b.size = b.slot.size();
        return "append";
      }
      case 1 -> {
        if (attempt(b.writer != null && b.free(), () -> b.reader = writer(b).freeze())) {
          b.writer = null;
        }
        return "freeze";
      }
      case 2 -> {
        if (attempt(
            b.stageOwns() && b.reader != null && b.free(), () -> b.writer = own(b).thaw())) {
          b.reader = null;
        }
        return "thaw";
      }
      case 3 -> {
        if (attempt(b.stageOwns() && b.free(), () -> releaseByStage(b))) {
          live.remove(b);
        }
        return "release";
      }
      case 4 -> {
        boolean allowed = b.stageOwns() && b.reader != null && b.free();
        if (attempt(allowed, () -> b.reader = Slots.accept(desk.custody, own(b)))) {
          b.host = true;
        }
        return "emit";
      }
      case 5 -> {
        if (b.host && b.free()) {
          b.reader = Slots.give(desk.custody, b.reader);
          b.host = false;
        }
        return "give";
      }
      case 6 -> {
        if (b.host && b.loan == null) {
          b.loan = Slots.lend(desk.custody, b.reader);
        }
        return "lend";
      }
      case 7 -> {
        Buffer loan = b.loan;
        if (loan != null) {
          assertThrows(OwnershipException.class, loan::release, "a borrow is not released");
          Slots.endLoan(desk.custody, loan);
          assertThrows(OwnershipException.class, loan::size, "a borrow ends with its call");
          b.loan = null;
        }
        return "end of loan";
      }
      case 8 -> {
        if (b.host && b.free()) {
          Slots.release(desk.custody, b.reader);
          live.remove(b);
        }
        return "release by the host";
      }
      case 9 -> {
        if (b.lease == null && b.loan == null && b.host) {
          b.lease = Slots.lease(desk.custody, b.reader, Scope.FLUSH, 0, random.nextBoolean());
          b.host = false;
          b.leaseByHost = true;
        } else if (b.lease == null && b.stageOwns() && b.reader != null) {
          b.lease = b.reader.lease();
        }
        return "lease";
      }
      case 10 -> {
        Lease lease = b.lease;
        if (lease != null) {
          lease.close();
          assertThrows(OwnershipException.class, lease::size, "a lease ends when it is closed");
          b.lease = null;
          if (b.leaseByHost) {
            live.remove(b);
          }
        }
        return "end of lease";
      }
      default -> {
        boolean allowed = b.stageOwns() && b.reader != null && b.free();
        if (attempt(allowed, () -> deque.put(own(b)))) {
          b.contained = true;
          takeOne();
        }
        return "container";
      }
    }
  }

  /** What was put last comes out again, to whoever the deque finds first. */
  private void takeOne() {
    Buffer taken = deque.take();
    for (Modelled buffer : live) {
      if (buffer.slot == Slots.of(taken)) {
        buffer.contained = false;
        buffer.reader = taken;
      }
    }
  }

  private static MutableBuffer writer(Modelled b) {
    if (b.writer == null) {
      throw new OwnershipException("the model has no writable handle");
    }
    return b.writer;
  }

  private static Buffer own(Modelled b) {
    if (b.reader == null || b.host || b.leaseByHost) {
      throw new OwnershipException("the model has no owned handle");
    }
    return b.reader;
  }

  private static void releaseByStage(Modelled b) {
    if (b.writer != null) {
      b.writer.release();
    } else {
      own(b).release();
    }
  }

  private static boolean attempt(boolean allowed, Runnable operation) {
    if (!allowed) {
      assertThrows(OwnershipException.class, operation::run);
      return false;
    }
    operation.run();
    return true;
  }

  private void check(Modelled b, String where) {
    assertEquals(live.size(), desk.outstanding(), where);
    if (live.contains(b)) {
      assertEquals(b.state(), b.slot.state(), where);
      assertEquals(b.size, b.slot.size(), where);
      assertEquals(b.host ? Custody.HOST : desk.guarded.owner(), b.slot.owner(), where);
    } else {
      assertEquals(BufferState.POOLED, b.slot.state(), where);
    }
  }

  private void end() {
    desk.custody.endLeases(desk.guarded, Scope.STAGE);
    for (Modelled b : live) {
      if (b.loan != null) {
        Slots.endLoan(desk.custody, b.loan);
      }
      if (b.host) {
        Slots.release(desk.custody, b.reader);
      }
    }
    desk.reclaim();
    assertEquals(0, desk.outstanding(), "every buffer is home");
    assertEquals(0, desk.guarded.keptBytes());
    desk.close();
  }
}
