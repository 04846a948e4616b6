package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines of a log, one buffer each, without their line ends. It reads straight into a pool
 * buffer of 64 KiB, looks for line feeds there, and keeps that buffer between calls in a {@link
 * Held}, where the host can see it. Bytes of a line that the next read completes move to the front
 * of the next such buffer. A line that does not fit into one comes in pieces.
 */
@Source
@ContentType(produces = "text/plain")
final class LogLines {
  private static final int CHUNK = 64 * 1024;

  private final ReadableByteChannel log;
  private final Held chunk = new Held();
  private int next;
  private boolean ended;

  /**
   * Prepares a source.
   *
   * @param log where the bytes come from; whoever opened it closes it
   */
  LogLines(ReadableByteChannel log) {
    this.log = log;
  }

  @Owned
  @Nullable Buffer pull(BufferAllocator alloc) throws IOException {
    int end = lineFeed();
    if (end < 0 && !ended) {
      refill(alloc);
      end = lineFeed();
    }
    Buffer read = chunk.peek();
    if (read == null || next == read.size()) {
      return null;
    }
    int after = end < 0 ? read.size() : end + 1;
    int length = (end < 0 ? after : end) - next;
    if (length > 0 && read.byteAt(next + length - 1) == '\r') {
      length--;
    }
    MutableBuffer line = alloc.allocate(length);
    line.append(read, next, length);
    next = after;
    return line.freeze();
  }

  private int lineFeed() {
    Buffer read = chunk.peek();
    return read == null ? -1 : read.indexOf((byte) '\n', next);
  }

  private void refill(BufferAllocator alloc) throws IOException {
    MutableBuffer fresh = alloc.allocate(CHUNK);
    Buffer rest = chunk.take();
    if (rest != null) {
      fresh.append(rest, next, rest.size() - next);
      rest.release();
    }
    next = 0;
    while (!ended && fresh.remaining() > 0) {
      ended = fresh.readFrom(log) < 0;
    }
    chunk.put(fresh.freeze());
  }
}
