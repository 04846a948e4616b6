package io.torvyn.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.torvyn.processor.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says of each rule what its page says. {@code -Dtorvyn.golden.refresh=true}
 * writes it anew.
 */
class RuleCatalogueTest {
  private static final Path CATALOGUE = Path.of("docs/rules.md");
  private static final String PAGES = "../src/main/resources/";
  private static final Pattern SAYS =
      Pattern.compile("\\n## What it says\\n(.*?)\\n## ", Pattern.DOTALL);

  private static final String OPENING =
      """
      # Rules

      Every rule is an error of `javac`. Its name stands in brackets in the message, as in `[torvyn:leak]`, and once released it
      is never given to another rule. Each has a page with code that is rejected and the same code accepted;
      `torvyn explain leak` prints it. A rule about bodies is switched off for a method or a class by
      `@UncheckedOwnership(reason = "…")`, which costs checks at run time.

      This catalogue is made from the pages, and a test keeps it so.
      """;

  @Test
  void shouldSayWhatThePagesSay() throws IOException {
    StringBuilder text = new StringBuilder(OPENING);
    for (Rule.Family family : Rule.Family.values()) {
      text.append("\n## ").append(heading(family)).append("\n\n");
      text.append("| rule | what it says |\n| --- | --- |\n");
      for (Rule rule : Rule.values()) {
        if (rule.family() == family) {
          text.append("| [`").append(rule.id()).append("`](").append(PAGES).append(rule.page());
          text.append(") | ").append(says(rule)).append(" |\n");
        }
      }
    }
    if (Boolean.getBoolean("torvyn.golden.refresh")) {
      Files.writeString(CATALOGUE, text);
    }
    assertEquals(text.toString(), Files.readString(CATALOGUE));
  }

  private static String heading(Rule.Family family) {
    return switch (family) {
      case LIFETIME -> "How long a buffer may be used";
      case DUTY -> "What owners and borrowers must do";
      case CANDOR -> "What was not checked, or could not be";
      case DECLARATION -> "Declarations";
      case PIPELINE -> "Pipelines";
    };
  }

  /** The first section, in one line; what a cell of a table cannot hold is escaped. */
  private static String says(Rule rule) throws IOException {
    try (InputStream page = Rule.class.getClassLoader().getResourceAsStream(rule.page())) {
      assertNotNull(page, rule.page());
      Matcher section = SAYS.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(true, section.find(), rule.page());
      return section.group(1).strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }
  }
}
