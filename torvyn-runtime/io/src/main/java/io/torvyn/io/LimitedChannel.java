package io.torvyn.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/** A window on a channel that lets no more than a number of bytes through. Reused. */
final class LimitedChannel implements ReadableByteChannel {
  private @Nullable ReadableByteChannel channel;
  private int left;

  /** Opens the window anew. */
  LimitedChannel of(ReadableByteChannel source, long bytes) {
    channel = source;
    left = (int) Math.min(bytes, Integer.MAX_VALUE);
    return this;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    ReadableByteChannel source = channel;
    if (source == null || left == 0) {
      return 0;
    }
    int end = into.limit();
    if (into.remaining() > left) {
      into.limit(into.position() + left);
    }
    try {
      int read = source.read(into);
      left -= Math.max(read, 0);
      return read;
    } finally {
      into.limit(end);
    }
  }

  @Override
  public boolean isOpen() {
    ReadableByteChannel source = channel;
    return source != null && source.isOpen();
  }

  /** Closes the window and leaves the channel open. */
  @Override
  public void close() {
    channel = null;
    left = 0;
  }
}
