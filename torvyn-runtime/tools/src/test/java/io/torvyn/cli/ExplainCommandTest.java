package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.torvyn.cli.report.RulePage;
import io.torvyn.processor.diagnostic.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void shouldPrintThePage_whenTheRuleIsNamed() {
    String text = Launched.torvyn("explain", "leak").out();
    assertTrue(text.startsWith("leak\n"), text);
    assertTrue(text.contains("    return out.append(in).freeze();"), text);
    assertFalse(text.contains("```"), text);
  }

  @Test
  void shouldFindTheRule_whenItIsPastedFromAMessage() {
    assertEquals(
        Launched.torvyn("explain", "leak").out(),
        Launched.torvyn("explain", "[torvyn:leak]").out());
  }

  @Test
  void shouldGiveThePageUnchanged_whenJsonIsAsked() {
    JsonObject page = Launched.torvyn("explain", "use-after-transfer", "--format=json").json();
    assertEquals("LIFETIME", page.get("family").getAsString());
    assertEquals(
        RulePage.markdown(Rule.USE_AFTER_TRANSFER), page.get("page").getAsString(), "the page");
  }

  @Test
  void shouldListEveryRule_whenNoneIsNamed() {
    String text = Launched.torvyn("explain").out();
    for (Rule rule : Rule.values()) {
      assertTrue(text.contains("\n" + rule.id() + " "), rule.id());
    }
    JsonObject all = Launched.torvyn("explain", "--format", "json").json();
    assertEquals(Rule.values().length, all.getAsJsonArray("rules").size());
  }

  @Test
  void shouldSuggestTheNearest_whenTheRuleIsUnknown() {
    Launched.torvyn("explain", "use-after-tranfer")
        .assertRefused(2, "no rule 'use-after-tranfer'", "did you mean 'use-after-transfer'?");
  }

  @Test
  void shouldPackEveryPage() {
    for (Rule rule : Rule.values()) {
      assertTrue(RulePage.markdown(rule).startsWith("# " + rule.id() + "\n"), rule.id());
    }
  }

  @Test
  void shouldColour_onlyWhenAskedOrOnATerminal() {
    String escape = "\u001b[1mleak";
    assertFalse(Launched.torvyn("explain", "leak").out().contains("\u001b"), "a file");
    assertTrue(
        Launched.with(Map.of("NO_COLOR", "1"), "explain", "leak", "--color=always")
            .out()
            .startsWith(escape),
        "the option is closer than the environment");
    assertFalse(
        Launched.torvyn("explain", "leak", "--color=never").out().contains("\u001b"), "never");
  }
}
