package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** {@code try (var a = …)} where {@code a} was given up and its slot came back within the call. */
class RecycledCloseTest {
  private final Desk desk = new Desk();

  @Test
  void shouldLeaveTheSecondLifeAlone_whenTheFirstIsClosed() {
    BufferAllocator alloc = desk.call(desk.proved);
    MutableBuffer second;
    try (MutableBuffer first = alloc.allocate(8)) {
      first.release();
      second = alloc.allocate(8);
      assertSame(first, second, "one object for both lives");
      second.append((byte) 7);
    }
    assertEquals(7, second.byteAt(0));
    Buffer element = Slots.accept(desk.custody, second.freeze());
    desk.done();
    assertEquals(7, element.byteAt(0));
    Slots.release(desk.custody, element);
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldReleaseAtTheEndOfTheCall_whenTheLivesCannotBeToldApart() {
    BufferAllocator alloc = desk.call(desk.proved);
    alloc.allocate(8).release();
    alloc.allocate(8).close();
    assertEquals(1, desk.outstanding(), "left to the end of the call");
    desk.done();
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldRememberTheOuterCall_whenACallNestedInItEnds() {
    BufferAllocator alloc = desk.call(desk.proved);
    alloc.allocate(8).release();
    alloc.allocate(8).close();
    desk.custody.begin(desk.guarded);
    desk.custody.end(desk.guarded);
    desk.custody.actor(desk.proved);
    desk.done();
    assertEquals(0, desk.outstanding());
  }

  @Test
  void shouldReleaseAtOnce_whenTheSlotIsInItsFirstLifeOfThisCall() {
    desk.call(desk.proved).allocate(8).release();
    desk.done();
    desk.call(desk.proved).allocate(8).close();
    assertEquals(0, desk.outstanding());
    desk.done();
  }
}
