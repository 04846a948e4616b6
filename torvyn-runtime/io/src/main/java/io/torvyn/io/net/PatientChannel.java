package io.torvyn.io.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;

/**
 * The writing side of a socket that waits for a slow peer, but not for ever. Owns the socket. One
 * thread.
 */
final class PatientChannel implements WritableByteChannel {
  private final SocketChannel socket;
  private final Selector selector;
  private final Duration patience;

  /** Takes over a connected socket, and switches it to non-blocking mode. */
  PatientChannel(SocketChannel socket, Duration patience) throws IOException {
    this.socket = socket;
    this.patience = patience;
    this.selector = Selector.open();
    socket.configureBlocking(false);
    socket.register(selector, SelectionKey.OP_WRITE);
  }

  /** Writes at least one byte. */
  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int written = socket.write(bytes);
    if (written > 0 || !bytes.hasRemaining()) {
      return written;
    }
    long began = System.nanoTime();
    while ((written = socket.write(bytes)) == 0) {
      long left = patience.toNanos() - (System.nanoTime() - began);
      if (left <= 0) {
        throw new IOException(
            "the peer has taken nothing for " + patience.toMillis() + " ms: it is stuck or away");
      }
      selector.select(left / 1_000_000 + 1);
      selector.selectedKeys().clear();
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("interrupted while waiting for the peer to take more");
      }
    }
    return written;
  }

  @Override
  public boolean isOpen() {
    return socket.isOpen();
  }

  @Override
  public void close() throws IOException {
    selector.close();
    socket.close();
  }
}
