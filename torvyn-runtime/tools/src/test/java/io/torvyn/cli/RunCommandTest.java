package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.torvyn.cli.sample.Endless;
import io.torvyn.cli.sample.Tally;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir private Path folder;

  @Test
  void shouldReportWhatWasCopied_whenTheFlowCompletes() {
    JsonObject report = Launched.torvyn("run", "tally", "--format", "json").json();
    assertEquals("COMPLETED", report.get("state").getAsString());
    assertEquals(0, report.get("outstanding").getAsInt());
    assertEquals(Tally.COUNT, stage(report, "numbers").get("out").getAsInt());
    assertEquals(Tally.COUNT / 2, stage(report, "ignore").get("in").getAsInt());
    // each second number is copied twice
    JsonObject doubled = copies(report, "doubled");
    assertEquals(Tally.COUNT, doubled.getAsJsonObject("copies").get("PAYLOAD_WRITE").getAsInt());
    assertEquals(
        (long) Tally.COUNT * Integer.BYTES,
        doubled.getAsJsonObject("bytes").get("PAYLOAD_WRITE").getAsLong());
  }

  @Test
  void shouldPrintTheReportAsText_whenNothingElseIsAsked() {
    Launched launched = Launched.torvyn("run", "tally");
    assertEquals(0, launched.exitCode(), launched.err());
    assertTrue(launched.out().startsWith("flow 1 of 'tally': COMPLETED"), launched.out());
    assertTrue(launched.out().contains("0 buffers outstanding"), launched.out());
  }

  @Test
  void shouldExitWith1AndSayWhy_whenTheFlowFails() {
    Launched launched = Launched.torvyn("run", "failing", "--format=json");
    assertEquals(1, launched.exitCode(), launched.err());
    assertTrue(launched.err().contains("failed in stage 'refuse'"), launched.err());
    JsonObject report = JsonParser.parseString(launched.out()).getAsJsonObject();
    assertEquals("FAILED", report.get("state").getAsString());
    assertTrue(report.get("problem").getAsString().contains("three is too many"), launched.out());
  }

  @Test
  void shouldDrain_whenItsTimeIsUp() {
    Launched launched = Launched.torvyn("run", "endless", "--for=1", "--format=json");
    JsonObject report = launched.json();
    assertEquals("COMPLETED", report.get("state").getAsString());
    assertAllArrived(report);
    assertTrue(launched.err().contains(Endless.STARTED), "what components print is kept");
  }

  @Test
  void shouldDrainReportAndExitWith130_whenInterrupted() throws Exception {
    assumeFalse(Launched.interruptsAreIgnored(), "this JVM was started with SIGINT ignored");
    JsonObject report = endedBy("INT", 128 + Launched.SIGINT);
    assertEquals("COMPLETED", report.get("state").getAsString());
    assertAllArrived(report);
  }

  @Test
  void shouldDrainAndReport_whenTerminated() throws Exception {
    JsonObject report = endedBy("TERM", 128 + 15);
    assertEquals("COMPLETED", report.get("state").getAsString());
    assertAllArrived(report);
  }

  @Test
  void shouldPassSettingsOn_whenTheyAreGiven() {
    JsonObject report =
        Launched.torvyn("run", "tally", "-P", "torvyn.tally.ignore.queue.depth=8", "--format=json")
            .json();
    assertEquals(
        8, report.getAsJsonArray("queues").get(0).getAsJsonObject().get("depth").getAsInt());
  }

  @Test
  void shouldRefuse_whenASettingIsUnknown() {
    Launched.torvyn("run", "tally", "-P", "torvyn.host.thread=2")
        .assertRefused(2, "torvyn.host.thread", "did you mean 'torvyn.host.threads'?");
    Launched.torvyn("run", "tally", "-P", "torvyn.pool.bugdet=2")
        .assertRefused(2, "torvyn.pool.bugdet");
    Launched.torvyn("run", "tally", "-P", "torvyn.tally.ignor.queue.depth=8")
        .assertRefused(2, "ignor");
  }

  @Test
  void shouldRefuse_whenAComponentNeedsAParameter() {
    Launched.torvyn("run", "needy").assertRefused(2, "'count'", "NeedyPipeline.builder()");
  }

  @Test
  void shouldSuggestTheNearest_whenThePipelineIsUnknown() {
    Launched.torvyn("run", "endles").assertRefused(2, "did you mean 'endless'?");
  }

  /** Starts the endless pipeline, waits until it runs, and sends a signal. */
  private JsonObject endedBy(String signal, int code) throws IOException, InterruptedException {
    Launched launched =
        Launched.signalled(folder, signal, Endless.STARTED, "run", "endless", "--format=json");
    assertEquals(code, launched.exitCode(), launched.err());
    assertTrue(launched.err().contains("interrupted, draining"), "says what it does");
    return JsonParser.parseString(launched.out()).getAsJsonObject();
  }

  private static void assertAllArrived(JsonObject report) {
    long made = stage(report, "numbers").get("out").getAsLong();
    assertTrue(made > 0, "something was made");
    assertEquals(made, stage(report, "announce").get("in").getAsLong(), "drained, not dropped");
    assertEquals(0, report.get("outstanding").getAsLong());
  }

  private static JsonObject stage(JsonObject report, String name) {
    return find(report.getAsJsonArray("stages"), "name", name);
  }

  private static JsonObject copies(JsonObject report, String stage) {
    return find(report.getAsJsonObject("copies").getAsJsonArray("stages"), "stage", stage)
        .getAsJsonObject("sums");
  }

  private static JsonObject find(Iterable<JsonElement> items, String key, String value) {
    for (JsonElement item : items) {
      if (item.getAsJsonObject().get(key).getAsString().equals(value)) {
        return item.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + value + " in " + items);
  }
}
