package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.buffer.error.OwnershipException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact rule of what a failed call owned. */
class ReclaimTest {
  private final Desk desk = new Desk();

  private Party stage(boolean guarded) {
    return guarded ? desk.guarded : desk.proved;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldTakeBackWhatTheCallAcquiredAndStillOwns(boolean guarded) {
    BufferAllocator alloc = desk.call(stage(guarded));
    MutableBuffer first = alloc.allocate(8);
    alloc.allocate(8).release();
    Buffer third = alloc.allocate(8).freeze();
    Slots.of(first);
    Slots.of(third);
    assertEquals(2, desk.reclaim().count());
    assertEquals(0, desk.outstanding());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldTakeBackAnOwnedInput(boolean guarded) {
    Buffer element = desk.element(4);
    desk.call(stage(guarded));
    Slots.give(desk.custody, element);
    assertEquals(1, desk.reclaim().count());
    assertEquals(0, desk.outstanding());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldLeaveWhatWasEmitted(boolean guarded) {
    BufferAllocator alloc = desk.call(stage(guarded));
    Buffer emitted = Slots.accept(desk.custody, alloc.allocate(8).freeze());
    alloc.allocate(8);
    assertEquals(1, desk.reclaim().count());
    assertEquals(1, desk.outstanding());
    Slots.release(desk.custody, emitted);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldLeaveWhatAContainerHoldsUntilTheComponentEnds(boolean guarded) {
    BufferDeque deque = new BufferDeque();
    Held held = new Held();
    BufferAllocator alloc = desk.call(stage(guarded));
    deque.put(alloc.allocate(8).freeze());
    deque.put(alloc.allocate(8).freeze());
    held.put(alloc.allocate(8).freeze());
    assertEquals(0, desk.reclaim().count());
    assertEquals(3, desk.outstanding());
    assertEquals(3 * 256, stage(guarded).keptBytes());

    desk.call(stage(guarded));
    Buffer taken = deque.take();
    assertNotNull(taken);
    assertEquals(1, desk.reclaim().count(), "what was taken out belongs to the call again");
    assertEquals(2, desk.custody.emptyContainers(stage(guarded)));
    assertEquals(0, desk.outstanding());
    assertEquals(0, stage(guarded).keptBytes());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldReleaseTheSecondBufferOfAFullHeld(boolean guarded) {
    Held held = new Held();
    BufferAllocator alloc = desk.call(stage(guarded));
    held.put(alloc.allocate(8).freeze());
    Buffer second = alloc.allocate(8).freeze();
    assertThrows(OwnershipException.class, () -> held.put(second));
    assertEquals(1, desk.outstanding());
    held.close();
    assertEquals(0, desk.outstanding());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldNotTouchTheCallersBuffers_whenACallNestedInAnEmitFails(boolean guarded) {
    Party outer = stage(guarded);
    Party inner = stage(!guarded);
    BufferAllocator alloc = desk.call(outer);
    MutableBuffer mine = alloc.allocate(8).append((byte) 3);
    Buffer emitted = Slots.accept(desk.custody, alloc.allocate(8).freeze());

    desk.custody.begin(inner);
    desk.custody.allocator(inner).allocate(8);
    assertEquals(1, desk.custody.reclaim(inner).count());
    Slots.release(desk.custody, emitted);
    desk.custody.actor(outer);

    assertEquals(3, mine.byteAt(0));
    assertEquals(1, desk.custody.reclaim(outer).count());
    assertEquals(0, desk.outstanding());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldKeepTheLogShort_whenACallEmitsForEver(boolean guarded) {
    BufferAllocator alloc = desk.call(stage(guarded));
    MutableBuffer kept = alloc.allocate(8);
    for (int i = 0; i < 100_000; i++) {
      Buffer first = alloc.allocate(8).freeze();
      Buffer second = alloc.allocate(8).freeze();
      Slots.release(desk.custody, Slots.accept(desk.custody, first));
      Slots.release(desk.custody, Slots.accept(desk.custody, second));
    }
    assertEquals(1, stage(guarded).received());
    assertEquals(0, kept.size());
    assertEquals(1, desk.reclaim().count());
  }
}
