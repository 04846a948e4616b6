package io.torvyn.io.reactive;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscription;

/** What the three verifications share. */
final class Tck {
  /** How long a signal may take on a busy machine. */
  static final long TIMEOUT_MILLIS = 2_000;

  /** How long to watch that a signal does not come. */
  static final long SILENCE_MILLIS = 100;

  static final Subscription NO_SUBSCRIPTION =
      new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };

  private Tck() {}

  static ByteBuffer element(int element) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(element).flip();
  }
}
