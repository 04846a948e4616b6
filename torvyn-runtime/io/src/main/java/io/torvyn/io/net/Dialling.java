package io.torvyn.io.net;

import io.torvyn.flow.UnavailableException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/** Makes connections to servers. */
final class Dialling {
  private Dialling() {}

  /** Connects within the connect timeout; the socket is in blocking mode and the caller's. */
  static SocketChannel connect(InetSocketAddress server, Timeouts timeouts) throws IOException {
    SocketChannel socket = SocketChannel.open();
    try {
      socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
      int millis = (int) Math.min(timeouts.connect().toMillis(), Integer.MAX_VALUE);
      socket.socket().connect(server, millis);
      return socket;
    } catch (IOException | RuntimeException failure) {
      socket.close();
      throw new UnavailableException(
          "cannot connect to "
              + server
              + " within "
              + timeouts.connect().toMillis()
              + " ms: "
              + failure.getMessage(),
          failure);
    }
  }
}
