package io.torvyn.stress.model;

import java.util.Arrays;

/** What shares are meant to be: parts in one buffer, which returns when the last one ends. */
public class ShareModel {
  private final int[] parts = new int[ShareLincheckTest.MOST_THREADS];

  /** Each island has one part. */
  public ShareModel() {
    Arrays.fill(parts, 1);
  }

  /** One more part. */
  public boolean share(int thread) {
    if (parts[thread] == 0) {
      return false;
    }
    parts[thread]++;
    return true;
  }

  /** The number in the buffer. */
  public int read(int thread) {
    return parts[thread] == 0 ? 0 : ShareLincheckTest.NUMBER;
  }

  /** One part less; whether the buffer returned with it. */
  public boolean end(int thread) {
    if (parts[thread] == 0) {
      return false;
    }
    parts[thread]--;
    return Arrays.stream(parts).sum() == 0;
  }
}
