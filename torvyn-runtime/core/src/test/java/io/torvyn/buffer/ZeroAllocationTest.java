package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A proved buffer's whole life puts nothing on the heap: the bytes are counted, not timed. */
class ZeroAllocationTest {
  private static final int ELEMENTS = 1_000_000;
  private static final int ROUNDS = 5;

  private final Desk desk = new Desk();
  private final BufferAllocator alloc = desk.custody.allocator(desk.proved);
  private long checksum;

  /**
   * The virtual machine itself may charge a thread for compiling or deoptimising what it runs,
   * once; so the least of several rounds is the steady state.
   */
  @Test
  void shouldAllocateNothing_whenBuffersAreUsedAndReturned() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      live(ELEMENTS);
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    assertEquals(0, least, "heap bytes for " + ELEMENTS + " buffers");
    assertEquals(0, desk.outstanding());
    assertEquals(7L * ELEMENTS * ROUNDS, checksum);
  }

  private void live(int elements) {
    for (int i = 0; i < elements; i++) {
      desk.custody.begin(desk.proved);
      Buffer out = alloc.allocate(64).append((byte) 7).appendLong(i).freeze();
      Buffer element = Slots.accept(desk.custody, out);
      desk.custody.end(desk.proved);
      checksum += element.byteAt(0);
      Slots.release(desk.custody, element);
    }
  }
}
