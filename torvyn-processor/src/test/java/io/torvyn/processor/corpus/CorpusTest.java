package io.torvyn.processor.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.torvyn.processor.corpus.CorpusFile.Reported;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.diagnostic.Rule.Family;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the corpus: correct code draws no finding and no lint, wrong code draws exactly the
 * finding it is marked with, at that line. Each folder is one compilation, each file one test;
 * files about declarations are compiled alone, because javac attributes no body after such an
 * error.
 */
class CorpusTest {
  /** Issue 3 asks for this many correct methods, wrong places, and wrong places per body rule. */
  private static final int CORRECT = 150;

  private static final int WRONG = 300;
  private static final int WRONG_PER_RULE = 8;

  private static final Set<String> BODY_RULES =
      Set.of(
          "use-after-transfer",
          "use-after-release",
          "double-release",
          "leak",
          "release-borrowed",
          "transfer-borrowed",
          "borrow-escape",
          "owned-escape",
          "view-outlives-buffer",
          "write-after-freeze",
          "lease-expired",
          "lease-conflict",
          "metadata-only",
          "unchecked-unused",
          "unverified-call");

  @TempDir Path classes;

  @Test
  void shouldCompileEveryFile_whenTheCheckerIsOff() {
    List<String> broken = new ArrayList<>();
    for (String folder : List.of("accepted", "rejected", "unsound", "newer")) {
      List<CorpusFile> files = compilable(folder);
      Map<String, List<Reported>> said = compile(CorpusCompiler.unchecked(options(folder)), files);
      said.forEach(
          (name, all) ->
              all.forEach(one -> broken.add(name + ":" + one.line() + " " + one.message())));
    }
    assertEquals(List.of(), broken, "what javac itself rejects proves nothing about the checker");
  }

  @TestFactory
  Stream<DynamicTest> shouldStaySilent_whenCodeIsCorrect() {
    return each("accepted");
  }

  @TestFactory
  Stream<DynamicTest> shouldNameTheRuleAndTheLine_whenCodeIsWrong() {
    return each("rejected");
  }

  @TestFactory
  Stream<DynamicTest> shouldPinTheMiss_whenItIsKnown() {
    return each("unsound");
  }

  @TestFactory
  Stream<DynamicTest> shouldFollowNewerSyntax_whenTheJdkHasIt() {
    return each("newer");
  }

  @Test
  void shouldHoldEnoughEvidence() {
    Map<String, Integer> perRule = new TreeMap<>();
    int wrong = 0;
    for (CorpusFile file : CorpusFile.below("rejected")) {
      assertTrue(file.marks() > 0, file.name() + " is wrong nowhere");
      wrong += file.marks();
      file.expected()
          .values()
          .forEach(rules -> rules.forEach(rule -> perRule.merge(rule, 1, Integer::sum)));
    }
    int correct = 0;
    for (CorpusFile file : CorpusFile.below("accepted")) {
      assertEquals(0, file.marks(), file.name() + " expects an error");
      correct += MethodCount.in(file.text());
    }
    assertTrue(wrong >= WRONG, wrong + " wrong places, " + perRule);
    assertTrue(correct >= CORRECT, correct + " correct methods");
    for (String rule : BODY_RULES) {
      assertTrue(perRule.getOrDefault(rule, 0) >= WRONG_PER_RULE, rule + " in " + perRule);
    }
  }

  private Stream<DynamicTest> each(String folder) {
    List<CorpusFile> files = compilable(folder);
    Map<String, List<Reported>> said = new HashMap<>();
    files.stream()
        .collect(Collectors.groupingBy(CorpusTest::batch))
        .values()
        .forEach(
            batch ->
                compile(CorpusCompiler.checked(options(folder)), batch)
                    .forEach(
                        (name, all) ->
                            said.computeIfAbsent(name, n -> new ArrayList<>()).addAll(all)));
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            folder + ": nothing outside a file",
            () -> assertEquals(List.of(), said.getOrDefault("", List.of()))));
    for (CorpusFile file : files) {
      tests.add(
          dynamicTest(
              file.name(),
              file.path().toUri(),
              () -> {
                Optional<String> text = file.mismatches(said.getOrDefault(file.name(), List.of()));
                if (text.isPresent()) {
                  throw new AssertionError(text.get());
                }
              }));
    }
    return tests.stream();
  }

  private static String batch(CorpusFile file) {
    boolean about =
        Rule.byId(file.folder()).filter(rule -> rule.family() == Family.DECLARATION).isPresent();
    return about ? file.name() : file.folder();
  }

  private Map<String, List<Reported>> compile(CorpusCompiler compiler, List<CorpusFile> files) {
    Map<String, String> sources = new LinkedHashMap<>();
    files.forEach(file -> sources.put(file.name(), file.text()));
    return sources.isEmpty() ? Map.of() : compiler.compile(sources, classes);
  }

  private static List<CorpusFile> compilable(String folder) {
    int release = Runtime.version().feature();
    return CorpusFile.below(folder).stream().filter(file -> file.since() <= release).toList();
  }

  /** Newer syntax is compiled as the running JDK understands it, all else as Java 17. */
  private static String[] options(String folder) {
    return folder.equals("newer")
        ? new String[] {"-Xlint:all,-processing,-options,-this-escape"}
        : new String[] {"-Xlint:all,-processing,-options", "--release", "17"};
  }
}
