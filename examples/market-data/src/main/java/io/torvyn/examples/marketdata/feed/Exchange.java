package io.torvyn.examples.marketdata.feed;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A server on a free port of the loopback interface. It sends one script to the first client that
 * connects and then closes the connection.
 */
public final class Exchange implements AutoCloseable {
  private static final int ACCEPT_MILLIS = 60_000;

  private final ServerSocket server;
  private final Script script;
  private final AtomicReference<@Nullable Exception> problem = new AtomicReference<>();
  private final Thread thread;

  /** What the server sends. */
  @FunctionalInterface
  public interface Script {

    /**
     * Sends it. Called on the server's thread.
     *
     * @param out to the client; flushed and closed by the server afterwards
     * @throws IOException if the client takes no more
     * @throws InterruptedException if the server is closed
     */
    void send(DataOutputStream out) throws IOException, InterruptedException;
  }

  /**
   * Opens the server.
   *
   * @param script what the client gets
   * @throws IOException if there is no free port
   */
  public Exchange(Script script) throws IOException {
    this.script = script;
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(ACCEPT_MILLIS);
    thread = new Thread(this::serve, "exchange");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Where clients connect.
   *
   * @return address and port
   */
  public InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  /**
   * What went wrong on the server's side. To be asked after {@link #close()}.
   *
   * @return the exception that ended sending, or null
   */
  public @Nullable Exception problem() {
    return problem.get();
  }

  private void serve() {
    try (Socket client = server.accept();
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(client.getOutputStream()))) {
      script.send(out);
    } catch (IOException | InterruptedException | RuntimeException e) {
      problem.set(e);
    }
  }

  /**
   * Closes the server and waits for its thread.
   *
   * @throws IOException if closing fails
   */
  @Override
  public void close() throws IOException {
    server.close();
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
