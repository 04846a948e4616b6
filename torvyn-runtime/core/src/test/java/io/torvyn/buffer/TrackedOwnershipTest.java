package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.error.StaleHandleException;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.ExhaustionPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where ownership is tracked, messages name the line of the user's code that gave it up. */
class TrackedOwnershipTest {
  private static final String HERE = TrackedOwnershipTest.class.getName() + ".";

  private final Desk desk =
      new Desk(BufferPool.open(Desk.settings(ExhaustionPolicy.FALLBACK)), 0, true);

  @AfterEach
  void close() {
    desk.close();
  }

  private static StaleHandleException stale(org.junit.jupiter.api.function.Executable access) {
    return assertThrows(StaleHandleException.class, access);
  }

  @Test
  void shouldSayWhereHowAndWho_whenAStaleHandleIsUsed() {
    MutableBuffer out = desk.call(desk.guarded).allocate(16);
    int line = giveUp(out);
    assertEquals(
        "this handle on buffer "
            + Slots.of(out).name()
            + ", taken by stage 'careful', is stale: the buffer was released at "
            + HERE
            + "giveUp(TrackedOwnershipTest.java:"
            + line
            + "), and the handle ended with that; thread 'main' used it while the buffer was"
            + " POOLED; use the handle before, or keep the buffer in a"
            + " Held, a BufferDeque or a lease",
        stale(out::size).getMessage());
  }

  private static int giveUp(MutableBuffer buffer) {
    buffer.release();
    return lineAbove();
  }

  private static int lineAbove() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber() - 1);
  }

  @Test
  void shouldNameTheNextOwner_whenTheSlotIsInUseAgain() {
    MutableBuffer out = desk.call(desk.guarded).allocate(16);
    out.release();
    MutableBuffer next = desk.call(desk.proved).allocate(16);
    String message = stale(out::size).getMessage();
    assertTrue(message.contains("the buffer was OWNED, in the hands of stage 'fast'"), message);
    next.release();
  }

  @Test
  void shouldSayWhereItWasAllocated_whenACallLeavesItBehind() {
    desk.call(desk.guarded).allocate(16);
    List<String> left = desk.reclaim().buffers();
    assertEquals(1, left.size());
    assertTrue(
        left.get(0).contains(" allocated at " + HERE + "shouldSayWhereItWasAllocated_"),
        left.toString());
  }

  @Test
  void shouldForgetThePlace_whenTheNextLifeBeganElsewhere() {
    desk.call(desk.guarded).allocate(16).release();
    desk.done();
    MutableBuffer next = desk.call(desk.proved).allocate(16);
    String name = Slots.of(next).name();
    assertEquals(List.of(name), desk.reclaim().buffers());
  }

  @Test
  void shouldSayHowToTrack_whenNobodyAskedForIt() {
    try (Desk plain = new Desk()) {
      MutableBuffer out = plain.call(plain.guarded).allocate(16);
      out.release();
      String message = stale(out::size).getMessage();
      assertTrue(message.contains("the buffer was released, and"), message);
      assertTrue(
          message.endsWith("; HostSettings.trackOwnership(true) tells at which line"), message);
    }
  }
}
