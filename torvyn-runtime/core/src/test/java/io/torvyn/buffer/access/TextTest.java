package io.torvyn.buffer.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Text is encoded as the JDK encodes it, whatever the characters. */
class TextTest {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.US_ASCII,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16BE);

  @Test
  void shouldEncodeAsTheLibraryDoes() {
    SplittableRandom random = new SplittableRandom(7);
    int[] bounds = {0x80, 0x100, 0x800, 0x10000};
    for (int round = 0; round < 20_000; round++) {
      char[] chars = new char[random.nextInt(12)];
      for (int i = 0; i < chars.length; i++) {
        boolean surrogate = random.nextInt(4) == 0;
        chars[i] =
            (char) (surrogate ? 0xd800 + random.nextInt(0x800) : random.nextInt(bounds[round % 4]));
      }
      String text = new String(chars);
      for (Charset charset : CHARSETS) {
        byte[] expected = text.getBytes(charset);
        ByteBuffer into = ByteBuffer.allocate(expected.length + 2);
        int end = Text.encode(text, charset, into, 1);
        assertEquals(expected.length + 1, end, () -> charset + " " + Arrays.toString(chars));
        byte[] written = new byte[expected.length];
        into.get(1, written);
        assertArrayEquals(expected, written, () -> charset + " " + Arrays.toString(chars));
        if (expected.length > 0) {
          ByteBuffer small = ByteBuffer.allocate(expected.length - 1);
          assertEquals(-1, Text.encode(text, charset, small, 0));
        }
      }
    }
  }

  @Test
  void shouldWriteNumbersInDecimal() {
    SplittableRandom random = new SplittableRandom(8);
    for (int round = 0; round < 20_000; round++) {
      long value = random.nextLong() >> random.nextInt(64);
      check(value);
    }
    for (long value : new long[] {0, -1, 9, 10, Long.MIN_VALUE, Long.MAX_VALUE}) {
      check(value);
    }
  }

  private static void check(long value) {
    String expected = Long.toString(value);
    ByteBuffer into = ByteBuffer.allocate(expected.length());
    assertEquals(expected.length(), Text.decimal(value, into, 0));
    assertEquals(expected, new String(into.array(), StandardCharsets.US_ASCII));
    assertEquals(-1, Text.decimal(value, ByteBuffer.allocate(expected.length() - 1), 0));
  }
}
