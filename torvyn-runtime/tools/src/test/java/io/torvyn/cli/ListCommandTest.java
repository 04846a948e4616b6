package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListCommandTest {
  @Test
  void shouldListPipelinesAsJson_whenTheEnvironmentSaysWhereTheyAre() {
    JsonObject tally = tally(Launched.torvyn("list", "--format", "json").json());
    assertEquals("io.torvyn.cli.sample.Tally", tally.get("declaredIn").getAsString());
    assertEquals(4, tally.get("stages").getAsInt());
    assertEquals(2, tally.get("islands").getAsInt());
    assertTrue(tally.get("proved").getAsBoolean());
  }

  @Test
  void shouldTakeTheOption_whenTheEnvironmentSaysOtherwise() {
    Launched launched =
        Launched.with(
            Map.of("TORVYN_CLASSPATH", "/nowhere"),
            "list",
            "-cp",
            Launched.SAMPLES.toString(),
            "--format=JSON");
    tally(launched.json());
  }

  @Test
  void shouldListPipelinesAsText_whenNothingElseIsAsked() {
    Launched launched = Launched.torvyn("list");
    assertEquals(0, launched.exitCode(), launched.err());
    assertTrue(
        launched.out().lines().anyMatch(line -> line.matches("tally +4 +2 +\\d+ +yes +io.*Tally")),
        launched.out());
  }

  @Test
  void shouldSayWhatToDo_whenThereIsNoPipeline() {
    Launched launched = Launched.with(Map.of(), "list");
    assertEquals(0, launched.exitCode(), launched.err());
    assertEquals("", launched.out());
    assertTrue(launched.err().contains("--class-path"), launched.err());
    assertTrue(launched.err().contains("torvyn doctor"), launched.err());
  }

  @Test
  void shouldRefuse_whenTheClassPathDoesNotExist() {
    Launched.torvyn("list", "-cp", "no/such/folder")
        .assertRefused(2, "'no/such/folder'", "does not exist", "build the project first");
  }

  private static JsonObject tally(JsonObject listing) {
    JsonArray pipelines = listing.getAsJsonArray("pipelines");
    for (JsonElement pipeline : pipelines) {
      if (pipeline.getAsJsonObject().get("name").getAsString().equals("tally")) {
        return pipeline.getAsJsonObject();
      }
    }
    throw new AssertionError("no tally in " + listing);
  }
}
