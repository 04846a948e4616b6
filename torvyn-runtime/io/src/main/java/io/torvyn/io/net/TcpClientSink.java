package io.torvyn.io.net;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.UnavailableException;
import io.torvyn.io.FrameWriter;
import io.torvyn.io.Framing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Connects to a server and sends it elements as records, each before its {@code push} returns.
 *
 * <pre>{@code
 * @Pipeline("forward")
 * interface Forward {
 *   FileSource lines();
 *
 *   @OnError(value = ErrorPolicy.RETRY, retries = 5, backoffMillis = 200)
 *   TcpClientSink collector();
 * }
 *
 * ForwardPipeline.builder()
 *     .lines(FileSource.of(log, Framing.lines()).follow())
 *     .collector(TcpClientSink.to(new InetSocketAddress("collector.example", 9000), Framing.lines()))
 *     .start(host);
 * }</pre>
 *
 * <p>It connects when the first element comes. If that fails, the connection breaks, or the server
 * takes nothing for longer than the write timeout, the connection is closed and {@code push} throws
 * an {@code UnavailableException} that names the server; the next element, or the same one under
 * the policy {@code RETRY}, connects anew and is sent whole. What was handed to the system counts
 * as sent: an element may still get lost with a connection.
 */
@Sink
@Blocking
public final class TcpClientSink {
  private final InetSocketAddress server;
  private final FrameWriter writer;
  private Timeouts timeouts = Timeouts.USUAL;
  private @Nullable PatientChannel connection;

  private TcpClientSink(InetSocketAddress server, Framing framing) {
    this.server = server;
    this.writer = new FrameWriter(framing, 0);
  }

  /**
   * Prepares to connect.
   *
   * @param server where to
   * @param framing how elements are told apart
   * @return a sink for one flow
   */
  public static TcpClientSink to(InetSocketAddress server, Framing framing) {
    return new TcpClientSink(server, framing);
  }

  /**
   * How long connecting may take.
   *
   * @param limit 1 ms to 365 days; 5 s unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpClientSink connectTimeout(Duration limit) {
    timeouts = timeouts.withConnect(limit);
    return this;
  }

  /**
   * How long the server may take nothing while there is something to send.
   *
   * @param limit 1 ms to 365 days; 30 s unless said otherwise
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public TcpClientSink writeTimeout(Duration limit) {
    timeouts = timeouts.withRecord(limit);
    return this;
  }

  /**
   * Sends an element. Called by the host.
   *
   * @param element what to send
   * @param alloc where buffers come from
   * @throws IOException if closing a broken connection fails
   */
  public void push(@Borrowed Buffer element, BufferAllocator alloc) throws IOException {
    try {
      writer.write(element, connected(), alloc);
    } catch (IOException failure) {
      writer.reset();
      disconnect();
      throw new UnavailableException(
          "cannot send to " + server + ": " + failure.getMessage(), failure);
    }
  }

  /**
   * Closes the connection, behind what was sent. Called by the host.
   *
   * @throws IOException if closing fails
   */
  public void teardown() throws IOException {
    writer.close();
    disconnect();
  }

  private PatientChannel connected() throws IOException {
    if (connection == null) {
      connection = new PatientChannel(Dialling.connect(server, timeouts), timeouts.record());
    }
    return connection;
  }

  private void disconnect() throws IOException {
    if (connection != null) {
      PatientChannel broken = connection;
      connection = null;
      broken.close();
    }
  }
}
