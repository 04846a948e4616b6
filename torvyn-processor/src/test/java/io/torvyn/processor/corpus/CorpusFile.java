package io.torvyn.processor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Java file of the corpus with what it expects of the checker.
 *
 * <p>A comment {@code // error: rule-name} expects one finding of that rule on its own line;
 * several names are separated by commas. A first line {@code // since: 21} keeps the file from
 * older JDKs.
 *
 * @param name path below the corpus root, with forward slashes
 * @param path where the file lies
 * @param text its source
 * @param expected rule names per line, lines counted from 1
 * @param since the oldest feature release that can compile it
 */
public record CorpusFile(
    String name, Path path, String text, TreeMap<Integer, List<String>> expected, int since) {
  private static final Path ROOT = Path.of("src/test/resources");
  private static final Pattern MARK = Pattern.compile("// error: ([a-z-]+(?:, [a-z-]+)*)\\s*$");
  private static final Pattern SINCE = Pattern.compile("// since: (\\d+)\\R.*", Pattern.DOTALL);
  private static final int BASELINE = 17;

  /** Reads every file below {@code folder} of the corpus root, in the order of their names. */
  static List<CorpusFile> below(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      List<CorpusFile> corpus = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        corpus.add(read(file));
      }
      return List.copyOf(corpus);
    } catch (IOException e) {
      throw new IllegalStateException(
          "the corpus folder " + ROOT.resolve(folder) + " is unread", e);
    }
  }

  private static CorpusFile read(Path path) throws IOException {
    String text = Files.readString(path);
    TreeMap<Integer, List<String>> expected = new TreeMap<>();
    int line = 0;
    for (String content : text.lines().toList()) {
      line++;
      Matcher mark = MARK.matcher(content);
      if (mark.find()) {
        expected.put(line, List.of(mark.group(1).split(", ")));
      }
    }
    Matcher since = SINCE.matcher(text);
    int release = since.matches() ? Integer.parseInt(since.group(1)) : BASELINE;
    String name = ROOT.relativize(path).toString().replace('\\', '/');
    return new CorpusFile(name, path, text, expected, release);
  }

  /** Number of findings the file expects, which is the number of wrong places in it. */
  int marks() {
    return expected.values().stream().mapToInt(List::size).sum();
  }

  /** The folder below {@code rejected} or {@code accepted}: a rule's name, or a theme. */
  String folder() {
    return name.split("/")[1];
  }

  /**
   * Compares what the compiler said with what the file expects.
   *
   * @return every difference, each with its line; empty if there is none
   */
  Optional<String> mismatches(List<Reported> reported) {
    StringBuilder text = new StringBuilder();
    TreeMap<Integer, List<String>> open = new TreeMap<>();
    expected.forEach((line, rules) -> open.put(line, new ArrayList<>(rules)));
    for (Reported finding : reported) {
      List<String> here = open.get(finding.line());
      if (here == null || !here.remove(finding.rule())) {
        text.append("\n  unexpected at ").append(finding.line()).append(": ");
        text.append(finding.message().replace("\n", "\n      "));
      }
    }
    open.forEach(
        (line, rules) ->
            rules.forEach(rule -> text.append("\n  missing at " + line + ": " + rule)));
    return text.isEmpty() ? Optional.empty() : Optional.of(path.toAbsolutePath() + text.toString());
  }

  /**
   * A diagnostic of a compilation.
   *
   * @param line where it stands, or -1
   * @param rule the rule that reported it, or {@code javac} for one of the compiler's own
   * @param message its whole text
   */
  public record Reported(int line, String rule, String message) {}
}
