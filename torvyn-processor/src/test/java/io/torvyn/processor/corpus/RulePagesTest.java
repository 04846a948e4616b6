package io.torvyn.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule has one page, in one form, whose examples are compiled: the first is rejected by this
 * rule alone, the second is accepted.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/io/torvyn/processor/rules");
  private static final List<String> SECTIONS =
      List.of(
          "What it says",
          "Why it matters",
          "Example that is rejected",
          "The same example accepted",
          "When to suppress");
  private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS =
      """
      package page;

      import io.torvyn.annotation.*;
      import io.torvyn.annotation.pipeline.*;
      import io.torvyn.buffer.*;
      import io.torvyn.flow.*;
      import java.nio.ByteBuffer;
      import java.util.ArrayList;
      import java.util.List;

      """;

  @TempDir Path classes;

  @Test
  void shouldHaveOnePagePerRuleAndNoOther() throws IOException {
    TreeSet<String> rules =
        Arrays.stream(Rule.values())
            .map(rule -> rule.id() + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(rules, pages);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void shouldHaveTheFiveSectionsInOrder(Rule rule) throws IOException {
    List<String> lines = page(rule).lines().toList();
    assertEquals("# " + rule.id(), lines.get(0));
    assertEquals(
        SECTIONS,
        lines.stream().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)).toList());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void shouldRejectTheFirstExampleByThisRuleAloneAndAcceptTheSecond(Rule rule) throws IOException {
    List<String> examples =
        CODE.matcher(page(rule)).results().map((MatchResult found) -> found.group(1)).toList();
    if (rule != Rule.ANALYSIS_INCOMPLETE) { // what exceeds the budget is too long to print
      assertEquals(2, examples.size(), "one example each way");
      assertEquals(List.of(rule.id()), findings(rule, examples.get(0)));
    }
    assertEquals(List.of(), findings(rule, examples.get(examples.size() - 1)));
  }

  private List<String> findings(Rule rule, String example) {
    // Only this rule is asked on request, and most examples would break it.
    String flink = rule == Rule.UNSNAPSHOTABLE_STATE ? "*" : "";
    var said =
        CorpusCompiler.checked("--release", "17", "-Atorvyn.flink=" + flink)
            .compile(Map.of("page/Page.java", IMPORTS + example), classes);
    List<String> rules = new ArrayList<>();
    said.values()
        .forEach(
            all ->
                all.forEach(
                    one -> {
                      boolean ours = !one.rule().equals("javac");
                      assertTrue(ours, "javac says " + one.message());
                      rules.add(one.rule());
                    }));
    return rules;
  }

  private static String page(Rule rule) throws IOException {
    try (InputStream page = Rule.class.getClassLoader().getResourceAsStream(rule.page())) {
      assertNotNull(page, rule.page());
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
