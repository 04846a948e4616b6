package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.torvyn.cli.sample.Endless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  private static final List<String> SHORT = List.of("--duration=0.6", "--warmup=0.2");

  @TempDir private Path folder;

  private Launched bench(String... args) {
    List<String> all = new ArrayList<>(List.of("bench"));
    all.addAll(List.of(args));
    all.addAll(SHORT);
    return Launched.in(
        folder,
        Map.of("TORVYN_CLASSPATH", Launched.SAMPLES.toString()),
        all.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void shouldCountCopiesExactly_whenFlowsFollowEachOther() {
    JsonObject result = bench("tally", "--format=json").json();
    long numbers = result.get("counted").getAsLong();
    assertTrue(numbers > 0, "something ran");
    assertTrue(result.get("elements").getAsLong() <= numbers, "the warm-up is counted too");
    // each second number is written twice, as four bytes
    long evens = numbers / 2;
    long bytes = 0;
    long copies = 0;
    for (JsonElement entry : result.getAsJsonArray("copies")) {
      JsonObject copy = entry.getAsJsonObject();
      if (copy.get("stage").getAsString().equals("doubled")) {
        assertEquals("PAYLOAD_WRITE", copy.get("reason").getAsString());
        assertEquals(2 * evens, copy.get("count").getAsLong());
        assertEquals(2 * evens * Integer.BYTES, copy.get("bytes").getAsLong());
        assertEquals(
            2.0 * evens * Integer.BYTES / numbers, copy.get("bytesPerElement").getAsDouble(), 1e-9);
      }
      copies += copy.get("count").getAsLong();
      bytes += copy.get("bytes").getAsLong();
    }
    assertEquals((double) copies / numbers, result.get("copiesPerElement").getAsDouble(), 1e-9);
    assertEquals(
        (double) bytes / (numbers * Integer.BYTES),
        result.get("amplification").getAsDouble(),
        1e-9);
  }

  @Test
  void shouldSayWhereTimeWent_whenMeasured() {
    JsonObject result = bench("tally", "--format=json").json();
    double share = result.get("hostShare").getAsDouble();
    for (JsonElement stage : result.getAsJsonArray("stages")) {
      share += stage.getAsJsonObject().get("share").getAsDouble();
    }
    assertEquals(1, share, 1e-6, "each moment has one owner");
    JsonObject latency = result.getAsJsonObject("latency");
    assertTrue(latency.get("count").getAsLong() > 0, "some elements were timed");
    assertTrue(latency.get("p50").getAsLong() <= latency.get("p999").getAsLong());
    assertTrue(result.get("elementsPerSecond").getAsDouble() > 0);
    assertTrue(result.getAsJsonArray("samples").size() > 2, "looked at several times");
    assertEquals(1, result.getAsJsonArray("queues").size());
  }

  @Test
  void shouldWriteEveryForm_whenAsked() throws IOException {
    Launched launched =
        bench("tally", "--report=r.txt", "--report=r.md", "--report=r.json", "--report=r.html");
    assertEquals(0, launched.exitCode(), launched.err());
    assertEquals(List.of("r.html", "r.json", "r.md", "r.txt"), files());
    assertEquals(launched.out(), Files.readString(folder.resolve("r.txt")), "as printed");
    assertTrue(launched.out().contains("doubled   payload write"), launched.out());
    String markdown = Files.readString(folder.resolve("r.md"));
    assertTrue(markdown.contains("`torvyn bench tally --duration 0.6 --warmup 0.2`"), markdown);
    JsonObject json =
        JsonParser.parseString(Files.readString(folder.resolve("r.json"))).getAsJsonObject();
    assertTrue(
        markdown.contains("Copies of " + json.get("counted").getAsLong() + " elements"), markdown);
  }

  @Test
  void shouldExitWith3_whenItGotWorse() throws IOException {
    assertEquals(0, bench("tally", "--baseline=before").exitCode());
    Launched same = bench("tally", "--compare=before", "--threshold=100000");
    assertEquals(0, same.exitCode(), same.err());
    assertTrue(same.err().contains("Nothing judged is worse by more than 100000 %"), same.err());

    Path kept = folder.resolve(".torvyn/bench/before.json");
    JsonObject better = JsonParser.parseString(Files.readString(kept)).getAsJsonObject();
    better.addProperty("elementsPerSecond", 1e15);
    Files.writeString(folder.resolve("better.json"), better.toString());
    Launched worse = bench("tally", "--compare=better.json", "--threshold=50", "--format=json");
    assertEquals(3, worse.exitCode(), worse.err());
    assertTrue(worse.err().contains("% worse, a regression"), worse.err());
    assertTrue(JsonParser.parseString(worse.out()).isJsonObject(), "the result all the same");
  }

  @Test
  void shouldRefuse_whenThereIsNothingToCompareWith() throws IOException {
    bench("tally", "--compare=none").assertRefused(2, "'none'", "none was kept here");
    Files.writeString(folder.resolve("wrong.json"), "{\"pipeline\": \"tally\"");
    bench("tally", "--compare=wrong.json").assertRefused(2, "wrong.json", "no kept measurement");
    Files.writeString(folder.resolve("empty.json"), "{\"pipeline\": \"tally\"}");
    bench("tally", "--compare=empty.json").assertRefused(2, "elementsPerSecond");
    Files.writeString(folder.resolve("other.json"), "{\"pipeline\": \"endless\"}");
    bench("tally", "--compare=other.json").assertRefused(2, "'endless'", "'tally'");
    bench("tally", "--compare=.").assertRefused(2, "cannot be read");
  }

  @Test
  void shouldRefuseBeforeMeasuring_whenTheReportHasNoPlace() throws IOException {
    bench("tally", "--report=r.pdf").assertRefused(2, "r.pdf", ".html", ".json", ".md", ".txt");
    bench("tally", "--report=missing/r.txt").assertRefused(2, "missing/r.txt", "cannot be written");
    bench("tally", "--baseline=../up").assertRefused(2, "../up", "letters, digits");
    Files.writeString(folder.resolve(".torvyn"), "a file, not a folder");
    bench("tally", "--baseline=before").assertRefused(2, ".torvyn", "cannot be made");
  }

  @Test
  void shouldRefuse_whenItWouldMeasureLessThanItWarmsUp() {
    bench("tally", "--warmup=3").assertRefused(2);
    Launched.torvyn("bench", "tally", "--duration=1", "--warmup=2")
        .assertRefused(2, "--duration 1", "shorter than --warmup 2");
    Launched.torvyn("bench", "tally", "--duration=0").assertRefused(2, "more than 0");
    Launched.torvyn("bench", "tall").assertRefused(2, "did you mean 'tally'?");
    Launched.torvyn("bench", "tally", "-P", "torvyn.host.thread=2")
        .assertRefused(2, "did you mean 'torvyn.host.threads'?");
  }

  @Test
  void shouldWriteNothing_whenTheFlowFails() throws IOException {
    bench("failing", "--report=r.html", "--baseline=x")
        .assertRefused(1, "failed in stage 'refuse'", "nothing was measured");
    assertEquals(List.of(".torvyn"), files());
    try (Stream<Path> kept = Files.list(folder.resolve(".torvyn/bench"))) {
      assertEquals(0, kept.count());
    }
  }

  @Test
  void shouldPrintWhatWasFound_whenEndedEarly() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        Launched.start(
            folder,
            Map.of("TORVYN_CLASSPATH", Launched.SAMPLES.toString()),
            out,
            err,
            "bench",
            "endless",
            "--warmup=0",
            "--duration=600",
            "--report=r.json",
            "--format=json");
    try {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Launched.LIMIT_SECONDS);
      while (!Files.readString(err).contains(Endless.STARTED)) {
        assertTrue(process.isAlive() && System.nanoTime() < until, "it does not run");
        Thread.onSpinWait();
      }
      assertFalse(process.waitFor(1, TimeUnit.SECONDS), "it measures on");
      new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
      assertTrue(process.waitFor(Launched.LIMIT_SECONDS, TimeUnit.SECONDS), "it does not end");
    } finally {
      process.destroyForcibly();
    }
    JsonObject result = JsonParser.parseString(Files.readString(out)).getAsJsonObject();
    assertTrue(result.get("seconds").getAsDouble() < 600);
    assertTrue(result.get("elements").getAsLong() > 0);
    assertTrue(Files.exists(folder.resolve("r.json")), "and wrote it");
  }
}
