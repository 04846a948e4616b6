package io.torvyn.benchmarks.bytes;

import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The work on {@code byte[]}, for contenders that allocate one for every element. */
public final class HeapBytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private HeapBytes() {}

  /** A new array holding element {@code i}. */
  public static byte[] element(Input input, int i) {
    int offset = input.offset(i);
    return Arrays.copyOfRange(input.bytes(), offset, offset + input.size(i));
  }

  /** A new array with every byte changed. */
  public static byte[] changed(byte[] from) {
    byte[] to = new byte[from.length];
    for (int i = 0; i < from.length; i++) {
      to[i] = (byte) (from[i] ^ Change.BITS);
    }
    return to;
  }

  /** Changes every byte where it is and returns the same array. */
  public static byte[] changeInPlace(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= Change.BITS;
    }
    return bytes;
  }

  /** Folds every byte. */
  public static long digest(byte[] bytes) {
    int low = 1;
    int high = 0;
    for (byte b : bytes) {
      low += b;
      high += low;
    }
    return Digest.of(low, high);
  }

  /** Folds the size and the first eight bytes; the array has at least eight. */
  public static long head(byte[] bytes) {
    return Checksum.head(bytes.length, (long) LONGS.get(bytes, 0));
  }
}
