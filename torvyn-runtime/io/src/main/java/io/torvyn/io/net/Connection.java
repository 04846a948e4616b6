package io.torvyn.io.net;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.DeadlineExceededException;
import io.torvyn.flow.InvalidInputException;
import io.torvyn.flow.UnavailableException;
import io.torvyn.io.FrameReader;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One peer that sends records: its socket in non-blocking mode, what has come of its current
 * record, and since when that has been coming. The clock is read only when there is nothing to
 * read. One thread.
 */
final class Connection implements AutoCloseable {
  private final SocketChannel socket;
  private final String peer;
  private final FrameReader reader;
  private final Timeouts timeouts;
  private boolean queued;
  private boolean waiting;
  private long recordSince;
  private long silentSince;
  private boolean inRecord;

  /** Takes over a connected socket, and switches it to non-blocking mode. */
  Connection(SocketChannel socket, Framing framing, Timeouts timeouts) throws IOException {
    this.socket = socket;
    this.peer = String.valueOf(socket.getRemoteAddress());
    this.reader = new FrameReader(framing, peer, FrameReader.READ_SIZE, false);
    this.timeouts = timeouts;
    socket.configureBlocking(false);
  }

  SocketChannel socket() {
    return socket;
  }

  /** The next record; null if there is none at the moment, or none any more if {@link #ended}. */
  @Owned
  @Nullable Buffer next(BufferAllocator alloc) {
    try {
      Buffer record = reader.next(socket, alloc);
      if (record != null) {
        waiting = false;
        inRecord = false;
      }
      return record;
    } catch (InvalidInputException failure) {
      // Where the stream has ended, the connection is at fault: a new one may do better.
      throw reader.ended()
          ? new UnavailableException(String.valueOf(failure.getMessage()), failure)
          : failure;
    } catch (IOException failure) {
      throw new UnavailableException(
          peer
              + ": the connection broke after "
              + reader.records()
              + " records: "
              + failure.getMessage(),
          failure);
    }
  }

  /** Whether it stands in the queue of those that may have something to read. */
  boolean queued() {
    return queued;
  }

  void queued(boolean now) {
    queued = now;
  }

  boolean ended() {
    return reader.ended();
  }

  /**
   * Says that there was nothing to read, and asks whether the peer is late by now.
   *
   * @throws DeadlineExceededException if a record has been coming for too long, or nothing at all
   */
  void checkLate(long now) {
    if (!waiting) {
      waiting = true;
      silentSince = now;
    }
    if (reader.inRecord() != inRecord) {
      inRecord = reader.inRecord();
      recordSince = now;
    }
    if (inRecord && now - recordSince > timeouts.record().toNanos()) {
      throw late("record " + reader.records() + " has been arriving for", timeouts.record());
    }
    if (!inRecord && now - silentSince > timeouts.silence().toNanos()) {
      throw late("nothing has arrived for", timeouts.silence());
    }
  }

  /** Leaves out a time in which nobody read. */
  void excuse(long nanos) {
    recordSince += nanos;
    silentSince += nanos;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    socket.close();
  }

  private DeadlineExceededException late(String what, Duration limit) {
    return new DeadlineExceededException(
        peer + ": " + what + " more than " + limit.toMillis() + " ms; the connection is given up");
  }
}
