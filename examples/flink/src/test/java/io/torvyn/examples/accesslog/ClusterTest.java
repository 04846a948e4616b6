package io.torvyn.examples.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a cluster of separate JVMs, of which the task manager that holds all state is lost in
 * mid-job. Run by {@code mvn -Pcluster}.
 */
@Tag("cluster")
class ClusterTest {
  private static final int FILES = 60;
  private static final int PORT = 18_181;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path SAMPLE =
      Path.of("../access-log/src/main/resources/io/torvyn/examples/accesslog/access.log.gz");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path folder;

  @AfterEach
  void stopCluster() throws Exception {
    assertEquals(0, cluster("stop").waitFor());
  }

  @Test
  void shouldWriteTheSameRows_whenATaskManagerIsLostInMidJob() throws Exception {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Path together = folder.resolve("all.log.gz");
    try (OutputStream all = Files.newOutputStream(together)) {
      for (int i = 0; i < FILES; i++) {
        Files.copy(SAMPLE, logs.resolve(i + ".log.gz"));
        Files.copy(SAMPLE, all);
      }
    }
    Path rows = folder.resolve("rows");
    assertEquals(0, cluster("start").waitFor());
    Process submission = cluster("submit", logs.toString(), rows.toString());

    String job = awaitJob();
    JsonNode before = awaitCheckpoint(job);
    assertEquals("RUNNING", rest("/jobs/" + job).get("state").asText());
    String lost = managerOfIsland(job);
    assertEquals(0, cluster("kill", lost.substring(lost.length() - 1)).waitFor());

    assertTrue(submission.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the job hangs");
    assertEquals(0, submission.exitValue());
    JsonNode after = rest("/jobs/" + job + "/checkpoints").get("counts");
    assertEquals(0, before.get("restored").asInt());
    assertTrue(after.get("restored").asInt() >= 1, "restored from a checkpoint: " + after);
    assertEquals(OneProcess.rows(together), AccessLogJobTest.sorted(rows));
    assertNothingOutstanding();
  }

  private Process cluster(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("./cluster"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("TORVYN_CLUSTER", folder.resolve("cluster").toString());
    builder.environment().put("TORVYN_REST_PORT", Integer.toString(PORT));
    return builder.start();
  }

  private String awaitJob() throws Exception {
    return await(
        "no job runs",
        () -> {
          for (JsonNode job : rest("/jobs/overview").get("jobs")) {
            if (job.get("state").asText().equals("RUNNING")) {
              return job.get("jid").asText();
            }
          }
          return null;
        });
  }

  private JsonNode awaitCheckpoint(String job) throws Exception {
    return await(
        "no checkpoint is completed",
        () -> {
          JsonNode counts = rest("/jobs/" + job + "/checkpoints").get("counts");
          return counts.get("completed").asInt() >= 2 ? counts : null;
        });
  }

  private String managerOfIsland(String job) throws Exception {
    for (JsonNode vertex : rest("/jobs/" + job).get("vertices")) {
      if (vertex.get("name").asText().startsWith("access-log: parse")) {
        String path = "/jobs/" + job + "/vertices/" + vertex.get("id").asText() + "/subtasks/0";
        return rest(path).get("taskmanager-id").asText();
      }
    }
    throw new AssertionError("the job has no island");
  }

  /** What was not lost with its process was closed with every buffer back. */
  private void assertNothingOutstanding() throws IOException {
    int closed = 0;
    try (Stream<Path> files = Files.list(folder.resolve("cluster"))) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        for (String line : Files.readAllLines(log)) {
          assertFalse(line.contains("are outstanding after"), line);
          if (line.contains("' closed: ")) {
            closed++;
            assertTrue(line.endsWith(" 0 buffers outstanding"), line);
          }
        }
      }
    }
    assertTrue(closed >= 1, "no island said that it was closed");
  }

  private JsonNode rest(String path) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return json.readTree(answer.body());
  }

  private interface Look<T> {
    T now() throws Exception;
  }

  private static <T> T await(String problem, Look<T> look) throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      T seen = look.now();
      if (seen != null) {
        return seen;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError(problem + " after " + PATIENCE);
  }
}
