package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.error.OwnershipException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drives slots with random operations, legal and illegal, beside a plain model that says what each
 * must do: the model's fields are the whole specification of the state machine.
 */
class StateMachineTest {
  private static final int STEPS = 100_000;
  private static final int MOST_ALIVE = 12;

  /** One buffer as the model sees it. */
  private static final class Model {
    final byte content;
    int owner;
    boolean frozen;
    boolean kept;
    boolean contained;
    int loans;
    int leases;
    boolean exclusive;
    Buffer reader;
    MutableBuffer writer;
    final List<Buffer> borrows = new ArrayList<>();
    final List<Lease> out = new ArrayList<>();
    Held container;

    Model(byte content) {
      this.content = content;
    }

    BufferState state() {
      if (leases > 0) {
        return BufferState.LEASED;
      }
      return loans > 0 ? BufferState.BORROWED : BufferState.OWNED;
    }

    boolean free(int actor) {
      return owner == actor && !kept && !contained && loans == 0 && leases == 0;
    }
  }

  private final List<Model> alive = new ArrayList<>();
  private final Desk desk = new Desk();
  private int actor;

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 99})
  void shouldAgreeWithTheModel_whateverIsAsked(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int step = 0; step < STEPS; step++) {
      String at = "seed " + seed + ", step " + step;
      if (alive.isEmpty() || alive.size() < MOST_ALIVE && random.nextInt(4) == 0) {
        acquire(random, (byte) step);
      } else {
        operate(random, alive.get(random.nextInt(alive.size())), at);
      }
      check(at);
    }
    finish();
    assertEquals(0, desk.outstanding(), "outstanding, seed " + seed);
  }

  private void acquire(SplittableRandom random, byte content) {
    turnTo(1 + random.nextInt(2));
    Model model = new Model(content);
    model.owner = actor;
    model.writer =
        desk.custody.allocator(desk.custody.party(actor)).allocate(1 + random.nextInt(300));
    model.writer.append(content);
    alive.add(model);
  }

  private void turnTo(int next) {
    actor = next;
    desk.custody.actor(desk.custody.party(next));
  }

  private void operate(SplittableRandom random, Model m, String at) {
    turnTo(random.nextInt(3));
    boolean guarded = actor == desk.guarded.owner();
    Slot slot = slot(m);
    switch (random.nextInt(12)) {
      case 0 -> {
        if (m.writer != null) {
          boolean legal = legal(m, m.free(actor), () -> m.reader = m.writer.freeze(), at);
          if (legal) {
            m.frozen = true;
            m.writer = null;
          }
        }
      }
      case 1 -> {
        if (m.reader != null) {
          if (legal(m, m.free(actor), () -> m.writer = m.reader.thaw(), at)) {
            m.frozen = false;
            m.reader = null;
          }
        }
      }
      case 2 -> {
        boolean ok =
            legal(
                m,
                m.free(actor),
                () -> {
                  if (m.reader != null) {
                    m.reader.release();
                  } else {
                    m.writer.release();
                  }
                },
                at);
        if (ok) {
          alive.remove(m);
        }
      }
      case 3 -> {
        if (m.reader != null
            && legal(m, m.free(actor), () -> m.reader = Slots.accept(desk.custody, m.reader), at)) {
          m.owner = Custody.HOST;
        }
      }
      case 4 -> {
        if (m.frozen && actor != Custody.HOST) {
          Buffer in = m.owner == Custody.HOST ? m.reader : slot.reader;
          if (legal(m, m.free(Custody.HOST), () -> m.reader = Slots.give(desk.custody, in), at)) {
            m.owner = actor;
          }
        }
      }
      case 5 -> {
        if (m.frozen && guarded) {
          boolean can = m.owner == Custody.HOST && m.leases == 0;
          if (legal(m, can, () -> m.borrows.add(Slots.lend(desk.custody, slot.reader)), at)) {
            m.loans++;
          }
        }
      }
      case 6 -> {
        if (!m.borrows.isEmpty()) {
          Buffer borrow = m.borrows.remove(m.borrows.size() - 1);
          Slots.endLoan(desk.custody, borrow);
          m.loans--;
          refused(() -> Slots.endLoan(desk.custody, borrow), at + ": a loan ended twice");
          refused(borrow::release, at + ": a borrow was released");
        }
      }
      case 7 -> {
        if (m.frozen) {
          boolean can = m.free(Custody.HOST);
          boolean mutable = random.nextBoolean();
          Leased.Scope scope = random.nextBoolean() ? Leased.Scope.FLUSH : Leased.Scope.STAGE;
          if (actor != Custody.HOST
              && legal(
                  m,
                  can,
                  () -> m.out.add(Slots.lease(desk.custody, slot.reader, scope, 0, mutable)),
                  at)) {
            m.owner = actor;
            m.kept = true;
            m.leases = 1;
            m.exclusive = mutable;
          }
        }
      }
      case 8 -> {
        if (!m.out.isEmpty()) {
          Lease lease = m.out.remove(m.out.size() - 1);
          assertEquals(m.content, lease.byteAt(0), at);
          lease.close();
          m.leases--;
          m.exclusive = false;
          refused(() -> lease.byteAt(0), at + ": a closed lease was read");
          if (m.kept) {
            alive.remove(m);
          }
        }
      }
      case 9 -> {
        if (m.reader != null && actor != Custody.HOST) {
          Held held = new Held();
          if (legal(m, m.free(actor), () -> held.put(m.reader), at)) {
            m.contained = true;
            m.container = held;
          }
        }
      }
      case 10 -> {
        if (m.contained && m.owner == actor) {
          m.reader = m.container.take();
          m.contained = false;
        }
      }
      default -> {
        if (m.frozen) {
          boolean can = m.free(Custody.HOST);
          Buffer in = slot.reader;
          if (legal(m, can, () -> Slots.toEdge(desk.custody, in), at)) {
            refused(() -> Slots.release(desk.custody, in), at + ": released on an edge");
            Slots.fromEdge(desk.custody, in);
            refused(() -> Slots.fromEdge(desk.custody, in), at + ": taken off an edge twice");
          }
        }
      }
    }
  }

  /** Runs an operation and holds it to what the model says; tells whether it was done. */
  private boolean legal(Model m, boolean expected, Runnable operation, String at) {
    String state = slot(m).toString();
    try {
      operation.run();
    } catch (OwnershipException refused) {
      assertTrue(!expected, () -> at + ": wrongly refused on " + state + ": " + refused);
      assertTrue(
          refused.getMessage().contains(slot(m).name()),
          "names the buffer: " + refused.getMessage());
      return false;
    }
    assertTrue(expected, () -> at + ": wrongly allowed on " + state);
    return true;
  }

  private static void refused(Runnable operation, String what) {
    try {
      operation.run();
    } catch (OwnershipException expected) {
      return;
    }
    fail(what);
  }

  private static Slot slot(Model m) {
    return m.reader != null ? Slots.of(m.reader) : Slots.of(m.writer);
  }

  private void check(String at) {
    for (Model m : alive) {
      Slot slot = slot(m);
      assertEquals(m.state(), slot.state(), at);
      assertEquals(m.owner, slot.owner(), at);
      assertEquals(m.content, slot.content.memory().get(0), at + ": bytes of " + slot);
    }
    assertEquals(alive.size(), desk.outstanding(), at);
  }

  private void finish() {
    for (Model m : List.copyOf(alive)) {
      while (!m.borrows.isEmpty()) {
        Slots.endLoan(desk.custody, m.borrows.remove(0));
      }
      if (!m.out.isEmpty()) {
        m.out.forEach(Lease::close);
      } else {
        turnTo(m.owner);
        if (m.contained) {
          m.container.close();
        } else if (m.owner == Custody.HOST) {
          Slots.release(desk.custody, m.reader);
        } else if (m.reader != null) {
          m.reader.release();
        } else {
          m.writer.release();
        }
      }
    }
  }

  @Test
  void shouldSayWhoAskedAndWhose_whenRefused() {
    Buffer element = desk.element(8);
    desk.call(desk.proved);
    try {
      element.release();
      fail("a stage released what the host owns");
    } catch (OwnershipException refused) {
      assertEquals(
          "buffer 256B#0 cannot be released (asked by stage 'fast'): it is OWNED, owned by the host;"
              + " only its owner may do that",
          refused.getMessage());
    }
    Slots.release(desk.custody, element);
    try {
      element.release();
      fail("released twice");
    } catch (OwnershipException refused) {
      assertTrue(refused.getMessage().contains("it is in the pool"), refused.getMessage());
    }
  }

  @Test
  void shouldRefuseTheAllocator_whenAnotherPartyActs() {
    BufferAllocator kept = desk.call(desk.proved);
    desk.done();
    desk.custody.actor(desk.guarded);
    try {
      kept.allocate(8);
      fail("a kept allocator served another stage's call");
    } catch (OwnershipException refused) {
      assertEquals(
          "the allocator of stage 'fast' was used while stage 'careful' acted: use it only within"
              + " the call it was handed to, on the calling thread",
          refused.getMessage());
    }
    assertEquals(0, desk.outstanding());
  }
}
