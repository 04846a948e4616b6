package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an earlier owner wrote is never shown to a later one. */
class StaleBytesTest {
  private final Desk desk = new Desk();

  private MutableBuffer reused() {
    BufferAllocator alloc = desk.call(desk.proved);
    byte[] secret = new byte[200];
    Arrays.fill(secret, (byte) 's');
    MutableBuffer first = alloc.allocate(200).append(secret).truncate(3);
    Slot slot = Slots.of(first);
    first.release();
    MutableBuffer second = alloc.allocate(200);
    assertEquals(slot, Slots.of(second), "the slot used last comes back first");
    return second;
  }

  private static void assertClean(ByteBuffer space) {
    for (int at = 0; at < space.capacity(); at++) {
      assertEquals(0, space.get(at), "byte " + at + " of the last owner");
    }
  }

  @Test
  void shouldShowZeros_whenAFillerLooksAhead() {
    MutableBuffer out = reused();
    out.fill(StaleBytesTest::assertClean);
    out.fill(space -> space.put(9, (byte) 's'));
    out.fill(space -> space.position(20));
    for (int at = 0; at < 20; at++) {
      assertEquals(0, out.byteAt(at), "skipped over, not written");
    }
    out.release();
  }

  @Test
  void shouldAppendZeros_whereTheLastOwnerWrote() {
    MutableBuffer out = reused();
    out.appendShort((short) -1).appendZeros(190).setByte(2, (byte) 1);
    assertEquals(192, out.size());
    assertEquals(-1, out.shortAt(0));
    assertEquals(1, out.byteAt(2));
    for (int at = 3; at < 192; at++) {
      assertEquals(0, out.byteAt(at), "byte " + at);
    }
    assertThrows(IndexOutOfBoundsException.class, () -> out.appendZeros(out.remaining() + 1));
    assertThrows(IllegalArgumentException.class, () -> out.appendZeros(-1));
    out.release();
  }

  @Test
  void shouldAppendZeros_afterTextThatDidNotFit() {
    MutableBuffer out = reused();
    out.appendZeros(out.capacity() - 2);
    assertThrows(
        IndexOutOfBoundsException.class, () -> out.append("sss", StandardCharsets.US_ASCII));
    out.appendZeros(2);
    assertEquals(0, out.shortAt(out.size() - 2), "what did fit is gone");
    out.release();
  }

  @Test
  void shouldShowZeros_whenAForeignChannelLooksAhead() throws IOException {
    MutableBuffer out = reused();
    int read =
        out.readFrom(
            new ReadableByteChannel() {
              @Override
              public int read(ByteBuffer space) {
                for (int at = space.position(); at < space.limit(); at++) {
                  assertEquals(0, space.get(at));
                }
                return 5;
              }

              @Override
              public boolean isOpen() {
                return true;
              }

              @Override
              public void close() {}
            });
    assertEquals(5, read);
    assertEquals(0, out.byteAt(4));
    out.release();
  }

  @Test
  void shouldShowNothing_whenAProvedHandleIsReadAfterItsRelease() {
    Buffer element = desk.element(8);
    Slots.release(desk.custody, element);
    assertEquals(0, element.size());
    assertThrows(IndexOutOfBoundsException.class, () -> element.byteAt(0));
  }
}
