package io.torvyn.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FramingTest {
  @Test
  void shouldRefuse_whenLimitIsOutOfRange() {
    for (int limit : new int[] {Integer.MIN_VALUE, -1, 0, Framing.MAX_LIMIT + 1}) {
      IllegalArgumentException failure =
          assertThrows(IllegalArgumentException.class, () -> Framing.lines().limit(limit));
      assertEquals(
          "a limit of " + limit + " bytes for a record: it must be 1 to 16776192",
          failure.getMessage());
      assertThrows(IllegalArgumentException.class, () -> Framing.pieces(limit));
    }
    assertEquals(Framing.MAX_LIMIT, Framing.lengthPrefix(4).limit(Framing.MAX_LIMIT).limit());
  }

  @Test
  void shouldRefuse_whenPrefixOrDelimiterIsNone() {
    for (int bytes : new int[] {-1, 0, 3, 5, 9}) {
      assertThrows(IllegalArgumentException.class, () -> Framing.lengthPrefix(bytes));
    }
    assertThrows(IllegalArgumentException.class, () -> Framing.delimiter());
    assertThrows(IllegalArgumentException.class, () -> Framing.delimiter(new byte[65]));
  }

  @Test
  void shouldRefuse_whenReadSizeOrBatchIsOutOfRange() {
    for (int size : new int[] {-1, 0, 255, (16 << 20) + 1}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new FrameReader(Framing.lines(), "test", size, true));
    }
    for (int batch : new int[] {-1, (1 << 20) + 1}) {
      assertThrows(IllegalArgumentException.class, () -> new FrameWriter(Framing.lines(), batch));
    }
  }

  @Test
  void shouldNotChange_whenTheCallersDelimiterDoes() {
    byte[] delimiter = {1, 2};
    Framing framing = Framing.delimiter(delimiter);
    delimiter[0] = 9;
    assertEquals("records that end with [1, 2]", framing.limit(5).toString());
  }
}
