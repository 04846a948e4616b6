package io.torvyn.io.stream;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.SplittableRandom;

/** Bytes that come in pieces of random size, a few times none. */
final class Trickle implements ReadableByteChannel {
  private final ByteBuffer bytes;
  private final SplittableRandom random;
  private final int most;
  private int pauses = 10;
  private boolean open = true;

  Trickle(byte[] bytes, SplittableRandom random, int most) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.random = random;
    this.most = most;
  }

  @Override
  public int read(ByteBuffer into) {
    if (!bytes.hasRemaining()) {
      return -1;
    }
    if (pauses > 0 && random.nextInt(8) == 0) {
      pauses--;
      return 0;
    }
    int piece = 1 + random.nextInt(most);
    int count = Math.min(piece, Math.min(into.remaining(), bytes.remaining()));
    into.put(bytes.slice(bytes.position(), count));
    bytes.position(bytes.position() + count);
    return count;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
