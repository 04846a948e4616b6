package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class InspectCommandTest {
  private static final int BOUND = 5;

  @Test
  void shouldGiveOwnershipPerEdgeAndTheBound_whenJsonIsAsked() {
    JsonObject spec = Launched.torvyn("inspect", "tally", "--format", "json").json();
    assertEquals(BOUND, spec.get("copyBound").getAsInt());
    JsonArray edges = spec.getAsJsonArray("edges");
    assertEquals(3, edges.size());
    JsonObject last = edges.get(2).getAsJsonObject();
    assertEquals("doubled", last.get("from").getAsString());
    assertEquals("borrowed", last.get("ownership").getAsString());
    assertEquals(16, last.getAsJsonObject("queue").get("depth").getAsInt());
    assertTrue(edges.get(0).getAsJsonObject().get("queue").isJsonNull());
  }

  @Test
  void shouldShowStagesEdgesAndTheBound_whenNothingElseIsAsked() {
    String text = Launched.torvyn("inspect", "tally").out();
    assertTrue(text.startsWith("tally, declared in io.torvyn.cli.sample.Tally, 2 islands"), text);
    assertTrue(matches(text, " *doubled -> ignore +borrowed +16 BLOCK"), text);
    assertTrue(matches(text, " *numbers -> even +borrowed"), text);
    assertTrue(matches(text, " *doubled +processor +io.*Doubled +0 +borrowed +\\d +TERM.*"), text);
    assertTrue(text.contains("an element costs at most " + BOUND + " payload copies"), text);
  }

  @Test
  void shouldDrawMermaid_whenAsked() {
    String text = Launched.torvyn("inspect", "tally", "--format=mermaid").out();
    assertTrue(text.contains("flowchart LR"), text);
    assertTrue(text.contains("stage_doubled -.->|borrowed, queue 16 BLOCK| stage_ignore"), text);
  }

  @Test
  void shouldDrawDot_whenAsked() {
    String text = Launched.torvyn("inspect", "tally", "--format=dot").out();
    assertTrue(text.startsWith("digraph \"tally\" {"), text);
    assertTrue(
        text.contains(
            "\"doubled\" -> \"ignore\" [label=\"borrowed, queue 16 BLOCK\", style=dashed];"),
        text);
    assertTrue(text.contains("\"even\" [label=\"even\\nEven\\ncopies at most 1\""), text);
    assertEquals(
        text.chars().filter(c -> c == '{').count(), text.chars().filter(c -> c == '}').count());
  }

  @Test
  void shouldSuggestTheNearest_whenThePipelineIsUnknown() {
    Launched.torvyn("inspect", "taly")
        .assertRefused(2, "no pipeline 'taly'", "did you mean 'tally'?");
  }

  @Test
  void shouldRefuse_whenTheFormatIsUnknown() {
    Launched.torvyn("inspect", "tally", "--format=png").assertRefused(2, "--format", "png");
  }

  private static boolean matches(String text, String line) {
    return text.lines().anyMatch(each -> each.matches(line));
  }
}
