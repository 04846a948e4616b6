package io.torvyn.examples.accesslog.metrics;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.torvyn.host.Host;
import io.torvyn.micrometer.TorvynMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Serves a host's metrics at {@code /metrics} on loopback. */
public final class ScrapeEndpoint implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final TorvynMetrics metrics;
  private final HttpServer server;

  private ScrapeEndpoint(Host host, HttpServer server) {
    this.metrics = new TorvynMetrics(host);
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param host an open host
   * @param port where; 0 for any that is free
   * @return what ends it; to be closed before the host
   * @throws IOException if the port cannot be had
   */
  public static ScrapeEndpoint open(Host host, int port) throws IOException {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new IOException(
          "metrics cannot be served on port " + port + ": " + taken.getMessage() + ".", taken);
    }
    ScrapeEndpoint endpoint = new ScrapeEndpoint(host, server);
    endpoint.serve();
    return endpoint;
  }

  private void serve() {
    metrics.bindTo(registry);
    server.createContext(
        "/metrics",
        exchange -> {
          try (exchange) {
            byte[] page = registry.scrape().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, page.length);
            try (OutputStream body = exchange.getResponseBody()) {
              body.write(page);
            }
          }
        });
    server.start();
  }

  /**
   * Where it serves.
   *
   * @return a port of the loopback interface
   */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Serves no more. */
  @Override
  public void close() {
    server.stop(0);
    metrics.close();
    registry.close();
  }
}
