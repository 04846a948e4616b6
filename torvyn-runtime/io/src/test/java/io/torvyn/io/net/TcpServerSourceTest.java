package io.torvyn.io.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.DeadlineExceededException;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.UnavailableException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpServerSourceTest {
  private final Collect list = new Collect();
  private Host host;
  private TcpServerSource source;

  @BeforeEach
  void open() throws IOException {
    host = Host.create();
    source = listen(Framing.lengthPrefix(4));
  }

  @AfterEach
  void close() throws IOException {
    host.close();
    source.teardown();
  }

  @Test
  void shouldServeAllPeers_whenTheyConnectAtTheSameTime() throws Exception {
    source.endAfter(20);
    Flow flow = serve();
    Set<String> wanted = new HashSet<>();
    Socket[] peers = new Socket[20];
    for (int i = 0; i < peers.length; i++) {
      peers[i] = connect();
    }
    for (int n = 0; n < 50; n++) {
      for (int i = 0; i < peers.length; i++) {
        send(peers[i], i + ":" + n);
        wanted.add(i + ":" + n);
      }
    }
    for (Socket peer : peers) {
      peer.close();
    }
    Flows.completed(flow);
    assertEquals(1_000, list.texts().size());
    assertEquals(wanted, new HashSet<>(list.texts()));
  }

  @Test
  void shouldAcceptFurtherPeers_whenOneOfTheMostHasLeft() throws Exception {
    source.maxConnections(1).endAfter(3);
    Flow flow = serve();
    for (int i = 0; i < 3; i++) {
      try (Socket peer = connect()) {
        send(peer, "peer " + i);
      }
    }
    Flows.completed(flow);
    assertEquals(List.of("peer 0", "peer 1", "peer 2"), list.texts());
  }

  @Test
  void shouldGiveARecordOnce_whenItComesByteByByte() throws Exception {
    source.endAfter(1);
    Flow flow = serve();
    try (Socket peer = connect()) {
      peer.setTcpNoDelay(true);
      for (byte b : new byte[] {0, 0, 0, 3, 'a', 'b', 'c', 0, 0, 0, 0}) {
        peer.getOutputStream().write(b);
      }
    }
    Flows.completed(flow);
    assertEquals(List.of("abc", ""), list.texts());
  }

  @Test
  void shouldFailNamingPeerAndPlace_whenItDisconnectsInARecord() throws Exception {
    Flow flow = serveStrictly();
    String peer;
    try (Socket socket = connect()) {
      peer = socket.getLocalSocketAddress().toString();
      send(socket, "whole");
      socket.getOutputStream().write(new byte[] {0, 0, 0, 9, 'h', 'a', 'l', 'f'});
    }
    FlowException failure = Flows.failed(flow);
    assertEquals("port", failure.stage());
    assertTrue(failure.getCause() instanceof UnavailableException, failure::toString);
    assertEquals(
        peer
            + ": record 1, at byte 9 of the stream, breaks off after 4 bytes of 9: the sender"
            + " stopped in the middle of a record",
        failure.getCause().getMessage());
    assertEquals(List.of("whole"), list.texts());
  }

  @Test
  void shouldFail_whenALineIsNotFinished() throws Exception {
    source.teardown();
    source = listen(Framing.lines());
    Flow flow = serveStrictly();
    try (Socket socket = connect()) {
      socket.getOutputStream().write("whole\nhalf".getBytes());
    }
    FlowException failure = Flows.failed(flow);
    assertTrue(failure.getMessage().contains("breaks off after 4 bytes"), failure::toString);
  }

  @Test
  void shouldFailBeforeReadingIt_whenTwoGigabytesAreAnnounced() throws Exception {
    Flow flow = serveStrictly();
    try (Socket socket = connect()) {
      socket.getOutputStream().write(new byte[] {0x7f, -1, -1, -1});
      FlowException failure = Flows.failed(flow);
      assertTrue(
          failure
              .getMessage()
              .contains("has 2147483647 bytes, more than the limit of 1048576: mend the sender"),
          failure::toString);
    }
  }

  @Test
  void shouldGiveUpThePeer_whenItTakesTooLongForARecord() throws Exception {
    source.recordTimeout(Duration.ofMillis(150));
    Flow flow = serveStrictly();
    try (Socket socket = connect()) {
      socket.getOutputStream().write(new byte[] {0, 0, 0, 2, 'x'});
      FlowException failure = Flows.failed(flow);
      assertTrue(failure.getCause() instanceof DeadlineExceededException, failure::toString);
      assertTrue(
          failure.getMessage().contains("record 0 has been arriving for more than 150 ms"),
          failure::toString);
      assertEquals(-1, socket.getInputStream().read(), "the connection is closed");
    }
  }

  @Test
  void shouldGiveUpThePeer_whenItIsSilentForTooLong() throws Exception {
    source.silenceTimeout(Duration.ofMillis(150));
    Flow flow = serveStrictly();
    try (Socket socket = connect()) {
      send(socket, "one");
      FlowException failure = Flows.failed(flow);
      assertTrue(
          failure.getMessage().contains("nothing has arrived for more than 150 ms"),
          failure::toString);
    }
    assertEquals(List.of("one"), list.texts());
  }

  @Test
  void shouldServeTheOthers_whenFaultyPeersComeAndThePolicyIsSkip() throws Exception {
    source.recordTimeout(Duration.ofMillis(200)).endAfter(4);
    Flow flow = serve();
    try (Socket good = connect();
        Socket slow = connect()) {
      send(good, "before");
      slow.getOutputStream().write(new byte[] {0, 0, 0, 5, 'x'});
      try (Socket greedy = connect()) {
        greedy.getOutputStream().write(new byte[] {-1, -1, -1, -1, 'x'});
      }
      try (Socket broken = connect()) {
        broken.getOutputStream().write(new byte[] {0, 0});
      }
      assertEquals(-1, slow.getInputStream().read(), "the slow peer is given up");
      send(good, "after");
    }
    Flows.completed(flow);
    assertEquals(List.of("before", "after"), list.texts());
  }

  @Test
  void shouldCloseEverything_whenCancelled() throws Exception {
    Flow flow = serve();
    try (Socket idle = connect();
        Socket busy = connect()) {
      send(busy, "one");
      busy.getOutputStream().write(new byte[] {0, 0, 1, 0, 'x'});
      list.await(1);
      Flows.cancelled(flow);
      assertEquals(-1, idle.getInputStream().read());
    }
    assertThrows(IOException.class, () -> source.address());
  }

  @Test
  void shouldRefuse_whenASettingIsOutOfRange() {
    for (int most : new int[] {-1, 0, 65_536}) {
      assertThrows(IllegalArgumentException.class, () -> source.maxConnections(most));
    }
    assertThrows(IllegalArgumentException.class, () -> source.endAfter(0));
    for (Duration limit : List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(366))) {
      assertThrows(IllegalArgumentException.class, () -> source.recordTimeout(limit));
      assertThrows(IllegalArgumentException.class, () -> source.silenceTimeout(limit));
    }
  }

  @Test
  void shouldSayWhere_whenThePortIsTaken() throws IOException {
    InetSocketAddress taken = source.address();
    IOException failure =
        assertThrows(IOException.class, () -> TcpServerSource.bind(taken, Framing.lines()));
    assertTrue(failure.getMessage().contains(String.valueOf(taken.getPort())), failure::toString);
  }

  private static TcpServerSource listen(Framing framing) throws IOException {
    return TcpServerSource.bind(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), framing);
  }

  private Flow serve() {
    return ServePipeline.builder().port(source).list(list).start(host);
  }

  private Flow serveStrictly() {
    return ServeStrictlyPipeline.builder().port(source).list(list).start(host);
  }

  private Socket connect() throws IOException {
    InetSocketAddress address = source.address();
    Socket socket = new Socket(address.getAddress(), address.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** In one write, so that a busy machine does not make a slow peer of this one. */
  private static void send(Socket peer, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer record = ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes);
    peer.getOutputStream().write(record.array());
  }
}
