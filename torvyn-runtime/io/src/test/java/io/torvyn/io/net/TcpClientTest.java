package io.torvyn.io.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.UnavailableException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import io.torvyn.io.ends.Supply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both clients against a server that misbehaves as each test wants. */
class TcpClientTest {
  private final Collect list = new Collect();
  private Host host;
  private ServerSocket server;

  @BeforeEach
  void open() throws IOException {
    host = Host.create();
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    server.setSoTimeout(20_000);
  }

  @AfterEach
  void close() throws IOException {
    host.close();
    server.close();
  }

  @Test
  void shouldGiveWhatTheServerSends_untilItCloses() throws Exception {
    Flow flow = fetch(TcpClientSource.to(address(), Framing.lines()));
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("one\ntwo\n".getBytes());
    }
    Flows.completed(flow);
    assertEquals(List.of("one", "two"), list.texts());
  }

  @Test
  void shouldConnectAnew_whenTheServerBreaksOffInARecordAndThePolicyIsRetry() throws Exception {
    Flow flow = fetch(TcpClientSource.to(address(), Framing.lines()));
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("one\nha".getBytes());
    }
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("half\n".getBytes());
    }
    Flows.completed(flow);
    assertEquals(List.of("one", "half"), list.texts());
  }

  @Test
  void shouldFailAtOnce_whenARecordIsTooLongAndThePolicyIsRetry() throws Exception {
    Flow flow = fetch(TcpClientSource.to(address(), Framing.lines().limit(3)));
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("four\n".getBytes());
      FlowException failure = Flows.failed(flow);
      assertTrue(failure.getMessage().contains("more than the limit of 3"), failure::toString);
    }
  }

  @Test
  void shouldConnectAnew_whenTheConnectionIsResetAndThePolicyIsRetry() throws Exception {
    Flow flow = fetch(TcpClientSource.to(address(), Framing.lines()));
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("one\n".getBytes());
      list.await(1);
      socket.setSoLinger(true, 0);
    }
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("two\n".getBytes());
    }
    Flows.completed(flow);
    assertEquals(List.of("one", "two"), list.texts());
  }

  @Test
  void shouldFailNamingTheServer_whenNobodyListens() throws Exception {
    InetSocketAddress nobody = address();
    server.close();
    FlowException failure = Flows.failed(fetch(TcpClientSource.to(nobody, Framing.lines())));
    assertEquals("server", failure.stage());
    assertTrue(failure.getCause() instanceof UnavailableException, failure::toString);
    assertTrue(
        failure.getMessage().contains("cannot connect to " + nobody + " within 5000 ms"),
        failure::toString);
    FlowException unsent =
        Flows.failed(send(TcpClientSink.to(nobody, Framing.lines()), Supply.texts("x")));
    assertTrue(unsent.getMessage().contains("cannot connect to " + nobody), unsent::toString);
  }

  @Test
  void shouldFail_whenTheServerIsSilentForTooLong() throws Exception {
    TcpClientSource silent =
        TcpClientSource.to(address(), Framing.lines()).silenceTimeout(Duration.ofMillis(50));
    Flow flow =
        FetchPipeline.builder()
            .server(silent)
            .list(list)
            .serverOptions(options -> options.onError(ErrorPolicy.TERMINATE))
            .start(host);
    try (Socket socket = server.accept()) {
      FlowException failure = Flows.failed(flow);
      assertTrue(
          failure.getMessage().contains("nothing has arrived for more than 50 ms"),
          failure::toString);
      assertEquals(-1, socket.getInputStream().read());
    }
  }

  @Test
  void shouldSendEverythingInOrder() throws Exception {
    Flow flow =
        send(
            TcpClientSink.to(address(), Framing.lines()),
            Supply.texts("one", "x".repeat(100_000), "three"));
    try (Socket socket = server.accept()) {
      socket.setSoTimeout(20_000);
      String text = new String(socket.getInputStream().readAllBytes());
      assertEquals("one\n" + "x".repeat(100_000) + "\nthree\n", text);
    }
    Flows.completed(flow);
  }

  @Test
  void shouldSendTheSameElementWholeOverANewConnection_whenOneBreaksInTheMiddle() throws Exception {
    String large = "y".repeat(8_000_000);
    Flow flow = send(TcpClientSink.to(address(), Framing.lines()), Supply.texts(large));
    try (Socket socket = server.accept()) {
      assertEquals('y', socket.getInputStream().read());
      socket.setSoLinger(true, 0);
    }
    try (Socket socket = server.accept()) {
      socket.setSoTimeout(20_000);
      assertEquals(large + "\n", new String(socket.getInputStream().readAllBytes()));
    }
    Flows.completed(flow);
  }

  @Test
  void shouldFail_whenTheServerTakesNothingForTooLong() throws Exception {
    Flow flow =
        send(
            TcpClientSink.to(address(), Framing.lines()).writeTimeout(Duration.ofMillis(100)),
            Supply.texts("z".repeat(16_000_000)));
    FlowException failure = Flows.failed(flow);
    assertTrue(
        failure.getMessage().contains("the peer has taken nothing for 100 ms"), failure::toString);
  }

  @Test
  void shouldReachOurOwnServer() throws Exception {
    TcpServerSource port =
        TcpServerSource.bind(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Framing.lengthPrefix(2))
            .endAfter(1);
    Flow serving = ServePipeline.builder().port(port).list(list).start(host);
    String[] texts =
        java.util.stream.IntStream.range(0, 2_000).mapToObj(i -> "no. " + i).toArray(String[]::new);
    Flows.completed(
        send(TcpClientSink.to(port.address(), Framing.lengthPrefix(2)), Supply.texts(texts)));
    Flows.completed(serving);
    assertEquals(List.of(texts), list.texts());
  }

  private InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private Flow fetch(TcpClientSource source) {
    return FetchPipeline.builder().server(source).list(list).start(host);
  }

  private Flow send(TcpClientSink sink, Supply supply) {
    return SendPipeline.builder().list(supply).server(sink).start(host);
  }
}
