package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.buffer.error.StaleHandleException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A guarded handle that outlived its right always throws, and says how the right was lost. */
class GuardedHandleTest {
  private final Desk desk = new Desk();

  private MutableBuffer allocate() {
    return desk.call(desk.guarded).allocate(16).append((byte) 1);
  }

  private static void stale(String how, org.junit.jupiter.api.function.Executable access) {
    String message = assertThrows(StaleHandleException.class, access).getMessage();
    assertTrue(message.contains(how), message);
    assertTrue(message.contains("stage 'careful'"), message);
  }

  @Test
  void shouldRefuseEveryUse_afterRelease() {
    MutableBuffer out = allocate();
    out.release();
    stale("released", out::size);
    stale("released", () -> out.append((byte) 1));
    stale("released", out::freeze);
    stale("released", out::release);
    out.close();
  }

  @Test
  void shouldRefuseWriting_afterFreeze() {
    MutableBuffer out = allocate();
    Buffer frozen = out.freeze();
    stale("frozen", () -> out.append((byte) 1));
    out.close();
    assertEquals(1, frozen.size(), "close after freeze gives nothing up");
    frozen.release();
  }

  @Test
  void shouldRefuseABorrow_afterTheCall() {
    Buffer element = desk.element(4);
    desk.call(desk.guarded);
    Buffer loan = Slots.lend(desk.custody, element);
    BufferSlice slice = loan.slice(0, 2);
    assertEquals(BufferState.BORROWED, Slots.of(element).state());
    assertEquals(0, loan.byteAt(0));
    Slots.endLoan(desk.custody, loan);
    desk.done();
    assertEquals(BufferState.OWNED, Slots.of(element).state());
    stale("lent for one call", () -> loan.byteAt(0));
    stale("lent for one call", () -> slice.byteAt(0));
    Slots.release(desk.custody, element);
  }

  @Test
  void shouldNotGiveUpABorrow() {
    Buffer element = desk.element(4);
    desk.call(desk.guarded);
    Buffer loan = Slots.lend(desk.custody, element);
    for (org.junit.jupiter.api.function.Executable giveUp :
        new org.junit.jupiter.api.function.Executable[] {
          loan::release,
          loan::thaw,
          () -> Slots.accept(desk.custody, loan),
          () -> new BufferDeque().put(loan),
          loan::lease
        }) {
      String message = assertThrows(OwnershipException.class, giveUp).getMessage();
      assertTrue(message.contains("was lent to stage 'careful'"), message);
    }
    loan.close();
    Slots.endLoan(desk.custody, loan);
    Slots.release(desk.custody, element);
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldRefuseAHandle_afterItsSlotWasReusedAMillionTimes() {
    MutableBuffer old = allocate();
    Slot slot = Slots.of(old);
    old.release();
    for (int i = 0; i < 1_000_000; i++) {
      MutableBuffer next = desk.call(desk.proved).allocate(16);
      assertEquals(slot, Slots.of(next), "the slot used last is used next");
      next.release();
      desk.done();
    }
    stale("released", old::size);
  }

  @Test
  void shouldRefuseAHandle_onAnotherThread() throws Exception {
    Buffer frozen = allocate().freeze();
    Slots.release(desk.custody, Slots.accept(desk.custody, frozen));
    FutureTask<Integer> elsewhere = new FutureTask<>(() -> (int) frozen.byteAt(0));
    new Thread(elsewhere).start();
    ExecutionException thrown =
        assertThrows(ExecutionException.class, () -> elsewhere.get(10, TimeUnit.SECONDS));
    assertInstanceOf(StaleHandleException.class, thrown.getCause());
  }

  @Test
  void shouldKeepAStaleViewAwayFromTheNextOwner() {
    MutableBuffer out = allocate();
    java.nio.ByteBuffer view = out.view();
    Buffer frozen = out.freeze();
    frozen.release();
    MutableBuffer next = desk.call(desk.proved).allocate(16).append((byte) 42);
    view.put(0, (byte) 13);
    assertEquals(42, next.byteAt(0));
    assertEquals(13, view.get(0));
    next.release();
  }
}
