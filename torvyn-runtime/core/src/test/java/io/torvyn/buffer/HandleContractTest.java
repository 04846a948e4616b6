package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.ledger.CopyReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every handle does, whatever its tier and whether it is proved or guarded. */
class HandleContractTest {

  static Stream<Arguments> kinds() {
    List<Arguments> kinds = new ArrayList<>();
    for (boolean guarded : new boolean[] {false, true}) {
      for (int bytes : new int[] {1, 255, 256, 257, 4096, 65_536, 1 << 20, 3 << 20}) {
        kinds.add(Arguments.of(guarded, bytes));
      }
    }
    return kinds.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldReadBackWhatWasWritten(boolean guarded, int bytes) {
    byte[] payload = new byte[bytes];
    new SplittableRandom(bytes).nextBytes(payload);
    try (Desk desk = new Desk()) {
      Party stage = guarded ? desk.guarded : desk.proved;
      MutableBuffer out = desk.call(stage).allocate(bytes);
      assertTrue(out.capacity() >= bytes);
      assertTrue(out.isEmpty());
      out.append(payload);
      assertEquals(bytes, out.size());
      Buffer frozen = out.freeze();
      assertArrayEquals(payload, frozen.readAll());
      assertEquals(payload[bytes - 1], frozen.byteAt(bytes - 1));
      ByteBuffer view = frozen.view();
      assertTrue(view.isReadOnly());
      assertEquals(ByteBuffer.wrap(payload), view);
      assertEquals(payload[bytes / 2], frozen.slice(bytes / 2, bytes - bytes / 2).byteAt(0));
      MutableBuffer copy = frozen.cloneIntoMutable(desk.custody.allocator(stage));
      Buffer twin = copy.freeze();
      assertTrue(twin.contentEquals(frozen));
      assertEquals(twin.contentHashCode(), frozen.contentHashCode());
      twin.release();
      frozen.release();
      desk.done();
      assertEquals(0, desk.outstanding());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldNeverShowBytesBeyondThoseWritten(boolean guarded, int bytes) {
    try (Desk desk = new Desk()) {
      Party stage = guarded ? desk.guarded : desk.proved;
      MutableBuffer dirty = desk.call(stage).allocate(bytes);
      dirty.fill(space -> space.put(new byte[space.remaining()]));
      dirty.release();
      MutableBuffer out = desk.custody.allocator(stage).allocate(bytes);
      out.append((byte) 7);
      outside("byteAt at offset 1, length 1", () -> out.byteAt(1));
      outside("intAt at offset 0, length 4", () -> out.intAt(0));
      outside("byteAt at offset -1", () -> out.byteAt(-1));
      outside("setByte at offset 1", () -> out.setByte(1, (byte) 0));
      outside("slice at offset 0, length 2", () -> out.slice(0, 2));
      outside("read at offset 0, length 2", () -> out.read(0, new byte[2], 0, 2));
      assertEquals(1, out.view().capacity());
      Buffer frozen = out.freeze();
      assertEquals(1, frozen.view().capacity());
      outside("the 1 bytes written", () -> frozen.longAt(0));
      frozen.release();
      desk.done();
    }
  }

  private static void outside(String message, org.junit.jupiter.api.function.Executable access) {
    IndexOutOfBoundsException thrown = assertThrows(IndexOutOfBoundsException.class, access);
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldRefuseToGrow(boolean guarded, int bytes) {
    try (Desk desk = new Desk()) {
      MutableBuffer out = desk.call(guarded ? desk.guarded : desk.proved).allocate(bytes);
      out.append(new byte[out.capacity()]);
      IndexOutOfBoundsException thrown =
          assertThrows(IndexOutOfBoundsException.class, () -> out.append((byte) 1));
      assertTrue(thrown.getMessage().contains("a buffer does not grow"), thrown.getMessage());
      assertThrows(IndexOutOfBoundsException.class, () -> out.append("x", StandardCharsets.UTF_8));
      assertThrows(IndexOutOfBoundsException.class, () -> out.appendDecimal(1));
      assertEquals(out.capacity(), out.size(), "a failed append leaves the bytes as they were");
      out.release();
      desk.done();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldCountCopiesAndOnlyCopies(boolean guarded, int bytes) throws IOException {
    try (Desk desk = new Desk()) {
      Party stage = guarded ? desk.guarded : desk.proved;
      MutableBuffer out = desk.call(stage).allocate(64);
      out.append((byte) 1).appendShort((short) 2).appendInt(3).appendLong(4).appendDecimal(-56);
      out.readFrom(Channels.newChannel(new ByteArrayInputStream(new byte[] {9, 9})));
      assertEquals(0, desk.account(stage).bytesCopied(), "nothing was copied so far");
      out.append(new byte[5]).append("äö", StandardCharsets.UTF_8);
      assertEquals(9, desk.account(stage).bytes(CopyReason.PAYLOAD_WRITE));
      assertEquals(2, desk.account(stage).copies(CopyReason.PAYLOAD_WRITE));
      Buffer frozen = out.freeze();
      frozen.indexOf((byte) 3);
      frozen.slice(0, 3).byteAt(0);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      assertEquals(frozen.size(), frozen.writeTo(Channels.newChannel(written)));
      assertEquals(0, desk.account(stage).bytes(CopyReason.PAYLOAD_READ));
      assertArrayEquals(written.toByteArray(), frozen.readAll());
      assertEquals(frozen.size(), desk.account(stage).bytes(CopyReason.PAYLOAD_READ));
      frozen.release();
      desk.done();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldSpeakBothByteOrders(boolean guarded, int bytes) {
    try (Desk desk = new Desk()) {
      MutableBuffer out = desk.call(guarded ? desk.guarded : desk.proved).allocate(64);
      out.appendInt(0x01020304, ByteOrder.LITTLE_ENDIAN).appendLong(5).appendDouble(2.5);
      assertEquals(4, out.byteAt(0));
      assertEquals(0x01020304, out.intAt(0, ByteOrder.LITTLE_ENDIAN));
      assertEquals(5, out.longAt(4));
      assertEquals(2.5, out.doubleAt(12));
      out.setInt(0, 17).setShort(4, (short) -1);
      assertEquals(17, out.intAt(0));
      assertEquals(-1, out.shortAt(4));
      assertEquals(0, out.truncate(4).indexOf((byte) 0));
      assertEquals(-1, out.indexOf((byte) 99));
      out.release();
      desk.done();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldChangeBytesThroughAView(boolean guarded, int bytes) {
    try (Desk desk = new Desk()) {
      MutableBuffer out = desk.call(guarded ? desk.guarded : desk.proved).allocate(8);
      out.appendInt(1);
      ByteBuffer view = out.view();
      view.putInt(0, 77);
      Buffer frozen = out.freeze();
      assertEquals(77, frozen.intAt(0));
      frozen.release();
      desk.done();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldThawWithoutACopy(boolean guarded, int bytes) {
    try (Desk desk = new Desk()) {
      Party stage = guarded ? desk.guarded : desk.proved;
      Buffer frozen = desk.call(stage).allocate(bytes).append((byte) 5).freeze();
      Slot slot = Slots.of(frozen);
      MutableBuffer thawed = frozen.thaw();
      assertEquals(slot, Slots.of(thawed));
      assertEquals(0, desk.account(stage).bytesCopied());
      assertEquals(5, thawed.byteAt(0));
      thawed.release();
      assertFalse(desk.outstanding() > 0);
      desk.done();
    }
  }
}
