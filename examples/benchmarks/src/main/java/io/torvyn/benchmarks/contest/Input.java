package io.torvyn.benchmarks.contest;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * The bytes that sources copy their elements from: element {@code i} is {@link #size size(i)} bytes
 * at {@link #offset offset(i)} of {@link #bytes()}. Seeded, so every run of every contender sees
 * the same elements. The bytes are shared and must not be written.
 *
 * <p>Elements overlap in a block small enough to stay in the nearest caches: a run measures the way
 * of an element through the stages, not the memory it comes from.
 */
public final class Input {
  private static final long SEED = 0x70_72_76_79_6eL;
  private static final int STARTS = 64;
  private static final int LOG_BYTES = 1 << 20;

  private final Workload workload;
  private final int payload;
  private final byte[] bytes;
  private final int stride;
  private final int mask;
  private final int sizeMask;

  /**
   * Makes the input of a workload.
   *
   * @param payload bytes of an element: a power of two, 64 to 65,536
   * @throws IllegalArgumentException when the payload is not one of these
   */
  public Input(Workload workload, int payload) {
    if (payload < 64 || payload > 1 << 16 || Integer.bitCount(payload) != 1) {
      throw new IllegalArgumentException(
          "payload of " + payload + " bytes; it must be a power of two from 64 to 65536");
    }
    this.workload = workload;
    this.payload = payload;
    if (workload == Workload.FRAMING) {
      bytes = log();
      stride = payload;
      mask = LOG_BYTES - 1;
    } else {
      bytes = noise(payload + STARTS * Long.BYTES);
      stride = Long.BYTES;
      mask = STARTS * Long.BYTES - 1;
    }
    sizeMask = workload == Workload.FILTER_ROUTE ? 3 : 0;
  }

  /** What is to be done to the elements. */
  public Workload workload() {
    return workload;
  }

  /** Bytes of the largest element. */
  public int payload() {
    return payload;
  }

  /** Where the elements' bytes are; read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where element {@code i} starts in {@link #bytes()}. */
  public int offset(int i) {
    return (i * stride) & mask;
  }

  /**
   * Bytes of element {@code i}: the payload, but for filter and route one of four sizes in turn.
   */
  public int size(int i) {
    return payload - ((i & sizeMask) << 3);
  }

  /** Filter and route: whether the filter lets an element of this size pass. */
  public boolean kept(int size) {
    return size != payload - 24;
  }

  /** Filter and route: whether an element of this size goes to the first sink. */
  public boolean large(int size) {
    return size == payload;
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(SEED).nextBytes(bytes);
    return bytes;
  }

  private static byte[] log() {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder text = new StringBuilder(LOG_BYTES + 512);
    int second = 0;
    while (text.length() < LOG_BYTES) {
      second += random.nextInt(3);
      LogLine.append(text, random, second);
    }
    byte[] bytes = text.substring(0, LOG_BYTES).getBytes(StandardCharsets.US_ASCII);
    bytes[LOG_BYTES - 1] = '\n';
    return bytes;
  }
}
