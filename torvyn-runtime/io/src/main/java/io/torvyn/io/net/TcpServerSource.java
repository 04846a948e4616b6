package io.torvyn.io.net;

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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Accepts connections and gives the records that come over them, in turn from those that have one.
 *
 * <pre>{@code
 * @Pipeline("collect")
 * interface Collect {
 *   @OnError(ErrorPolicy.SKIP)                 // a faulty peer loses its connection, the others stay
 *   TcpServerSource records();
 *
 *   FileSink file();
 * }
 *
 * CollectPipeline.builder()
 *     .records(TcpServerSource.bind(new InetSocketAddress(9000), Framing.lengthPrefix(4)))
 *     …
 * }</pre>
 *
 * <p>A peer is at fault when it disconnects in the middle of a record, sends a record longer than
 * the framing's limit, or takes longer for a record than the record timeout allows. Then its
 * connection is closed, what came of the record is given back, and {@code pull} throws an error
 * that names the peer. The stage's error policy decides about the flow: with {@code SKIP} the
 * others are served on; the default, {@code TERMINATE}, ends the flow.
 *
 * <p>Each connection in the middle of a record holds a read buffer of 64 KiB, or a buffer of the
 * record's size; connections between records hold none. Backpressure reaches peers as TCP's own.
 */
@Source
@Blocking
public final class TcpServerSource {
  private final Connections connections;
  private @Nullable Runnable again;

  private TcpServerSource(Connections connections) {
    this.connections = connections;
  }

  /**
   * Listens on an address. Peers may connect from here on; they are served when the flow runs.
   *
   * @param address where to listen; port 0 for any free one, see {@link #address()}
   * @param framing how records are told apart
   * @return a source for one flow; if it is never started, {@link #teardown()} closes the port
   * @throws IOException if the address cannot be listened on
   */
  public static TcpServerSource bind(InetSocketAddress address, Framing framing)
      throws IOException {
    return new TcpServerSource(new Connections(address, framing));
  }

  /**
   * Where it listens.
   *
   * @return the address with the port actually used
   * @throws IOException if it listens no more
   */
  public InetSocketAddress address() throws IOException {
    return connections.address();
  }

  /**
   * How many connections are open at most. Further ones wait in the system's backlog.
   *
   * @param most 1 to 65,535; 1,024 unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpServerSource maxConnections(int most) {
    connections.most(most);
    return this;
  }

  /**
   * Stops listening after a number of connections; the flow completes when the last of them ends.
   *
   * @param connectionsInAll 1 or more
   * @return this
   * @throws IllegalArgumentException if it is less than 1
   */
  public TcpServerSource endAfter(long connectionsInAll) {
    connections.endAfter(connectionsInAll);
    return this;
  }

  /**
   * How long a record may take from its first byte to its last.
   *
   * @param limit 1 ms to 365 days; 30 s unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpServerSource recordTimeout(Duration limit) {
    connections.timeouts(connections.timeouts().withRecord(limit));
    return this;
  }

  /**
   * How long a connection may be silent between records.
   *
   * @param limit 1 ms to 365 days; 365 days unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpServerSource silenceTimeout(Duration limit) {
    connections.timeouts(connections.timeouts().withSilence(limit));
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
   * Gives the next record. Called by the host; waits for at most 100 ms.
   *
   * @param alloc where buffers come from
   * @param out where records go
   * @return whether there was one, and whether there will be more
   * @throws IOException if the port fails
   */
  public Pull pull(BufferAllocator alloc, Emitter out) throws IOException {
    Buffer record = connections.next(alloc);
    if (record == null) {
      return connections.ended() ? Pull.EXHAUSTED : waited();
    }
    out.emit(record);
    return Pull.EMITTED;
  }

  /**
   * Takes note that the flow holds back, so that peers are not blamed for the wait. Called by the
   * host.
   *
   * @param held whether it holds back now
   */
  public void onBackpressure(boolean held) {
    connections.held(held);
  }

  /**
   * Closes the port and all connections. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    connections.close();
  }

  /** The wait for input has been here: the host need not add a rest of its own. */
  private Pull waited() {
    if (again != null) {
      again.run();
    }
    return Pull.IDLE;
  }
}
