package io.torvyn.io.net;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A listening port and the connections it accepted. Connections with something to read stand in a
 * queue and are asked for one record each in turn; only when it is empty does anybody wait. One
 * thread.
 */
final class Connections implements AutoCloseable {
  /** How long to wait at most, so that the host is asked often enough whether to go on. */
  static final long WAIT_MILLIS = 100;

  private static final long CHECK_NANOS = 10_000_000;

  private final Framing framing;
  private final Selector selector;
  private final ServerSocketChannel port;
  private final Deque<SelectionKey> ready = new ArrayDeque<>();
  private Timeouts timeouts = Timeouts.USUAL;
  private int most = 1024;
  private long left = Long.MAX_VALUE;
  private int open;
  private long heldSince;
  private long checked = System.nanoTime();

  Connections(InetSocketAddress address, Framing framing) throws IOException {
    this.framing = framing;
    this.selector = Selector.open();
    this.port = ServerSocketChannel.open();
    try {
      port.bind(address);
      port.configureBlocking(false);
      port.register(selector, SelectionKey.OP_ACCEPT);
    } catch (IOException | RuntimeException failure) {
      close();
      throw new IOException("cannot listen on " + address + ": " + failure.getMessage(), failure);
    }
  }

  InetSocketAddress address() throws IOException {
    return (InetSocketAddress) port.getLocalAddress();
  }

  Timeouts timeouts() {
    return timeouts;
  }

  void timeouts(Timeouts others) {
    timeouts = others;
  }

  void most(int connections) {
    if (connections < 1 || connections > 65_535) {
      throw new IllegalArgumentException(
          "at most " + connections + " connections: it must be 1 to 65535");
    }
    most = connections;
  }

  void endAfter(long connections) {
    if (connections < 1) {
      throw new IllegalArgumentException(
          "end after " + connections + " connections: it must be 1 or more");
    }
    left = connections;
  }

  boolean ended() {
    return left == 0 && open == 0;
  }

  /** The next record of any connection, or null after waiting in vain. */
  @Owned
  @Nullable Buffer next(BufferAllocator alloc) throws IOException {
    if (ready.isEmpty()) {
      await();
    }
    for (SelectionKey key = ready.poll(); key != null; key = ready.poll()) {
      Connection connection = (Connection) key.attachment();
      connection.queued(false);
      Buffer record = read(key, connection, alloc);
      if (record != null) {
        enqueue(key);
        return record;
      }
    }
    return null;
  }

  void held(boolean now) {
    if (now) {
      heldSince = System.nanoTime();
      return;
    }
    long nanos = System.nanoTime() - heldSince;
    for (SelectionKey key : selector.keys()) {
      if (key.attachment() instanceof Connection connection) {
        connection.excuse(nanos);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (selector.isOpen()) {
      for (SelectionKey key : selector.keys()) {
        if (key.attachment() instanceof Connection connection) {
          connection.close();
        }
      }
    }
    port.close();
    selector.close();
  }

  /** Asks one connection; closes it if it has ended or failed. */
  @Owned
  private @Nullable Buffer read(SelectionKey key, Connection connection, BufferAllocator alloc)
      throws IOException {
    Buffer record;
    try {
      record = connection.next(alloc);
    } catch (RuntimeException failure) {
      drop(key, connection);
      throw failure;
    }
    if (record == null && connection.ended()) {
      drop(key, connection);
    }
    return record;
  }

  private void await() throws IOException {
    selector.select(WAIT_MILLIS);
    for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
      SelectionKey key = keys.next();
      keys.remove();
      if (key.isAcceptable()) {
        accept(key);
      } else {
        enqueue(key);
      }
    }
    checkLate();
  }

  private void enqueue(SelectionKey key) {
    ((Connection) key.attachment()).queued(true);
    ready.add(key);
  }

  private void accept(SelectionKey listening) throws IOException {
    while (open < most && left > 0) {
      SocketChannel socket = port.accept();
      if (socket == null) {
        break;
      }
      try {
        Connection connection = new Connection(socket, framing, timeouts);
        socket.register(selector, SelectionKey.OP_READ, connection);
        left--;
        open++;
      } catch (IOException gone) {
        // A peer that left before it was served has sent nothing that could be lost.
        socket.close();
      }
    }
    listen(listening);
  }

  /** Accepts further connections if there may be any. */
  private void listen(SelectionKey listening) throws IOException {
    if (left == 0) {
      port.close();
    } else {
      listening.interestOps(open < most ? SelectionKey.OP_ACCEPT : 0);
    }
  }

  /** Now and then, drops the first connection that is late and has nothing to read. */
  private void checkLate() throws IOException {
    long now = System.nanoTime();
    if (now - checked < CHECK_NANOS) {
      return;
    }
    checked = now;
    for (SelectionKey key : selector.keys()) {
      if (key.isValid()
          && key.attachment() instanceof Connection connection
          && !connection.queued()) {
        try {
          connection.checkLate(now);
        } catch (RuntimeException late) {
          drop(key, connection);
          throw late;
        }
      }
    }
  }

  private void drop(SelectionKey key, Connection connection) throws IOException {
    ready.remove(key);
    key.cancel();
    connection.close();
    open--;
    SelectionKey listening = port.keyFor(selector);
    if (listening != null && listening.isValid()) {
      listen(listening);
    }
  }
}
