package io.torvyn.examples.accesslog.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The endpoint, asked over loopback. */
class ScrapeEndpointTest {
  @Test
  void shouldServeWhatTheFlowsReportSays() throws Exception {
    try (Host host = Host.create();
        ScrapeEndpoint endpoint = ScrapeEndpoint.open(host, 0)) {
      Flow flow = TicksPipeline.builder().clock(new Ticks.Clock()).ear(new Ticks.Ear()).start(host);
      flow.await();
      FlowReport report = flow.report();
      Map<String, Double> scraped = scrape(endpoint.port());
      assertEquals(
          report.produced(),
          scraped.get("torvyn_stage_out_elements_total{pipeline=\"ticks\",stage=\"clock\"}"));
      assertEquals(
          report.stage("ear").in(),
          scraped.get("torvyn_stage_in_elements_total{pipeline=\"ticks\",stage=\"ear\"}"));
      double copied =
          scraped.entrySet().stream()
              .filter(line -> line.getKey().startsWith("torvyn_copied_bytes_total{"))
              .mapToDouble(Map.Entry::getValue)
              .sum();
      assertEquals(report.copies().totals().totalBytes(), copied);
      assertEquals(0, scraped.get("torvyn_outstanding_buffers{pipeline=\"ticks\"}"));
    }
  }

  /** The samples of a page in Prometheus' text format, by name and labels. */
  private static Map<String, Double> scrape(int port) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/metrics")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    Map<String, Double> samples = new TreeMap<>();
    answer
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              samples.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            });
    return samples;
  }
}
