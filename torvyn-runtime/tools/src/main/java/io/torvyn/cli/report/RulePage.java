package io.torvyn.cli.report;

import io.torvyn.processor.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The catalogue of rules and their pages, as the processor ships them. */
public final class RulePage {
  private static final String FENCE = "```";

  private RulePage() {}

  /**
   * Every rule with half a sentence.
   *
   * @param color when to colour
   * @return lines, by what the rules speak about
   */
  public static String catalogue(Color color) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule", "about", "what is wrong"));
    for (Rule rule : Rule.values()) {
      rows.add(List.of(rule.id(), rule.family().name().toLowerCase(Locale.ROOT), rule.summary()));
    }
    return Table.of(rows, "", color);
  }

  /**
   * A rule's page.
   *
   * @param rule the rule
   * @return Markdown as it was written
   * @throws IllegalStateException if this program was packaged without it
   */
  public static String markdown(Rule rule) {
    try (InputStream page = RulePage.class.getClassLoader().getResourceAsStream(rule.page())) {
      if (page == null) {
        throw new IllegalStateException("the page " + rule.page() + " is missing from this jar");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A page for a terminal: headings stand out, code is set in, fences are gone.
   *
   * @param markdown the page
   * @param color when to colour
   * @return lines
   */
  public static String text(String markdown, Color color) {
    StringBuilder text = new StringBuilder(markdown.length() + 256);
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      } else if (line.startsWith("#")) {
        text.append(color.strong(line.replaceFirst("^#+ *", ""))).append('\n');
      } else {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }
}
