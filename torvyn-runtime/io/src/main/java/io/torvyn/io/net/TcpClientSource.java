package io.torvyn.io.net;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.Pull;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Connects to a server and gives the records it sends, until it closes the connection.
 *
 * <pre>{@code
 * @Pipeline("quotes")
 * interface Quotes {
 *   @OnError(value = ErrorPolicy.RETRY, retries = 10, backoffMillis = 100)
 *   TcpClientSource feed();
 *
 *   Book book();
 * }
 *
 * QuotesPipeline.builder()
 *     .feed(TcpClientSource.to(new InetSocketAddress("feed.example", 9000), Framing.lengthPrefix(2)))
 *     …
 * }</pre>
 *
 * <p>It connects when it is first asked. If that fails, the connection breaks, the server stops in
 * the middle of a record, sends one that is too long or is too slow about it, the connection is
 * closed and {@code pull} throws an error that names the server; being asked again, as the policies
 * {@code RETRY} and {@code SKIP} do, connects anew.
 */
@Source
@Blocking
public final class TcpClientSource {
  private final InetSocketAddress server;
  private final Framing framing;
  private Timeouts timeouts = Timeouts.USUAL;
  private @Nullable Connection connection;
  private @Nullable Selector selector;
  private boolean ended;
  private long heldSince;
  private @Nullable Runnable again;

  private TcpClientSource(InetSocketAddress server, Framing framing) {
    this.server = server;
    this.framing = framing;
  }

  /**
   * Prepares to connect.
   *
   * @param server where to
   * @param framing how records are told apart
   * @return a source for one flow
   */
  public static TcpClientSource to(InetSocketAddress server, Framing framing) {
    return new TcpClientSource(server, framing);
  }

  /**
   * How long connecting may take.
   *
   * @param limit 1 ms to 365 days; 5 s unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpClientSource connectTimeout(Duration limit) {
    timeouts = timeouts.withConnect(limit);
    return this;
  }

  /**
   * How long a record may take from its first byte to its last.
   *
   * @param limit 1 ms to 365 days; 30 s unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpClientSource recordTimeout(Duration limit) {
    timeouts = timeouts.withRecord(limit);
    return this;
  }

  /**
   * How long the server may be silent between records.
   *
   * @param limit 1 ms to 365 days; 365 days unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpClientSource silenceTimeout(Duration limit) {
    timeouts = timeouts.withSilence(limit);
    return this;
  }

  /**
   * Learns how to be asked again. Called by the host.
   *
   * @param context the flow
   */
  public void init(FlowContext context) {
    again = context.waker();
  }

  /**
   * Gives the next record. Called by the host; waits for at most the connect timeout or 100 ms.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if closing a connection fails
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    if (ended) {
      return Pull.EXHAUSTED;
    }
    Buffer record;
    try {
      record = next(alloc);
    } catch (IOException | RuntimeException failure) {
      disconnect();
      throw failure;
    }
    if (record == null) {
      return ended ? Pull.EXHAUSTED : waited();
    }
    out.emit(record);
    return Pull.EMITTED;
  }

  /**
   * Takes note that the flow holds back, so that the server is not blamed for the wait. Called by
   * the host.
   *
   * @param held whether it holds back now
   */
  public void onBackpressure(boolean held) {
    long now = System.nanoTime();
    if (held) {
      heldSince = now;
    } else if (connection != null) {
      connection.excuse(now - heldSince);
    }
  }

  /**
   * Closes the connection. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    disconnect();
  }

  @Owned
  private @Nullable Buffer next(BufferAllocator alloc) throws IOException {
    Connection open = connection == null ? connect() : connection;
    Buffer record = open.next(alloc);
    if (record != null) {
      return record;
    }
    ended = open.ended();
    if (!ended && selector != null) {
      selector.select(Connections.WAIT_MILLIS);
      selector.selectedKeys().clear();
      open.checkLate(System.nanoTime());
    }
    return null;
  }

  private Connection connect() throws IOException {
    Connection made = new Connection(Dialling.connect(server, timeouts), framing, timeouts);
    connection = made;
    selector = Selector.open();
    made.socket().register(selector, SelectionKey.OP_READ);
    return made;
  }

  private void disconnect() throws IOException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
    if (selector != null) {
      selector.close();
      selector = null;
    }
  }

  /** The wait for input has been here: the host need not add a rest of its own. */
  private Pull waited() {
    if (again != null) {
      again.run();
    }
    return Pull.IDLE;
  }
}
