package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows {@code docs/tutorial.md} to the letter: runs its commands, makes its edits, and compares
 * what it shows with what is printed.
 */
class TutorialTest {
  private static final Path TUTORIAL = Path.of("docs/tutorial.md");

  /** A fenced block, its language, and the paragraph in front of it. */
  private static final Pattern BLOCK =
      Pattern.compile("([^\\n]*)\\n\\n```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern EDITED = Pattern.compile("`(src/\\S+\\.java)`:$");
  private static final String LEFT_OUT = "…\n";
  private static final String QUIET = " 2> /dev/null";

  @TempDir private Path folder;
  private Path here;

  @Test
  void shouldGoAsTheTutorialSays() throws IOException {
    here = folder;
    int compared = 0;
    int edited = 0;
    String printed = "";
    boolean times = false;
    for (MatchResult block : BLOCK.matcher(Files.readString(TUTORIAL)).results().toList()) {
      String content = block.group(3);
      switch (block.group(2)) {
        case "sh" -> {
          printed = printedBy(content.lines().toList());
          times = content.contains("torvyn bench");
        }
        case "text" -> {
          assertPrinted(content, printed, times);
          compared++;
        }
        case "java" -> {
          var file = EDITED.matcher(block.group(1));
          assertTrue(file.find(), () -> "no file is named before\n" + content);
          edit(here.resolve(file.group(1)), content);
          edited++;
        }
        default -> throw new AssertionError("what is a block of " + block.group(2) + "?");
      }
    }
    assertEquals(5, compared);
    assertEquals(3, edited);
    assertTrue(Files.readString(here.resolve("bench.html")).contains("<svg"));
  }

  private String printedBy(List<String> commands) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (String command : commands) {
      printed.append(printedBy(command));
    }
    return printed.toString();
  }

  private String printedBy(String command) throws IOException {
    List<String> words = List.of(command.replace(QUIET, "").split(" "));
    String first = words.get(0);
    if (first.equals("torvyn")) {
      String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
      Launched done = Launched.in(here, Map.of(), arguments);
      assertEquals(0, done.exitCode(), done.err());
      return done.out();
    }
    if (first.equals("cd")) {
      here = here.resolve(words.get(1));
      assertTrue(Files.isDirectory(here));
      return "";
    }
    if (first.equals("cp")) {
      Path from = here.resolve(words.get(1));
      Path to = here.resolve(words.get(2)).resolve(from.getFileName());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      return "";
    }
    return switch (command) {
      case "mvn -q compile" -> new Project(here).compile();
      case "mvn -q test" -> new Project(here).test();
      default -> {
        assertEquals(folder, here, () -> "only what sets Torvyn up is not run: " + command);
        yield "";
      }
    };
  }

  /** A block stands for the lines from its first to its last, or for its first if that is new. */
  private static void edit(Path file, String block) throws IOException {
    String text = Files.readString(file);
    List<String> lines = block.lines().toList();
    String first = lines.get(0) + "\n";
    String last = lines.get(lines.size() - 1) + "\n";
    int from = text.indexOf(first);
    assertTrue(from >= 0, () -> file + " has no line\n" + first);
    int to = text.indexOf(last, from);
    int end = to < 0 ? from + first.length() : to + last.length();
    Files.writeString(file, text.substring(0, from) + block + text.substring(end));
  }

  /**
   * Compares line by line where nothing is left out; figures that vary from run to run do not
   * count.
   */
  private static void assertPrinted(String shown, String printed, boolean figuresVary) {
    String all = figuresVary ? words(printed) : printed;
    List<String> parts = new ArrayList<>(List.of(shown.split(LEFT_OUT, -1)));
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      String part = figuresVary ? words(parts.get(i)) : parts.get(i);
      int found = all.indexOf(part, at);
      assertTrue(found >= 0, "the tutorial shows\n" + part + "\nbut what is printed is\n" + all);
      assertTrue(i > 0 || found == 0, "something is printed before\n" + part);
      at = found + part.length();
    }
    assertTrue(parts.get(parts.size() - 1).isEmpty() || at == all.length(), "more is printed");
  }

  /** Each line up to its first figure, without what fills columns up to their width. */
  private static String words(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("\\d.*", "").replaceAll(" +", " ").strip() + "\n")
        .reduce("", String::concat);
  }
}
