package io.torvyn.wired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a table in {@code docs/configuration.md}.
 *
 * @param key what the property is called
 * @param range the values it may have
 * @param standard what holds if nobody says otherwise
 * @param method what says the same in code
 */
public record Setting(String key, String range, String standard, String method) {
  private static final Path DOCUMENT = Path.of("docs/configuration.md");
  private static final Pattern FROM = Pattern.compile("(\\d+) (?:to (\\d+)|or more)");

  /** Those under a heading. */
  public static List<Setting> under(String heading) {
    List<Setting> found = new ArrayList<>();
    for (String line : section(heading).lines().toList()) {
      String[] cells = line.split(" *\\| *");
      if (line.startsWith("| `") && cells.length == 6) {
        found.add(new Setting(bare(cells[1]), cells[3], cells[4], bare(cells[5])));
      }
    }
    return found;
  }

  private static String section(String heading) {
    try {
      String text = Files.readString(DOCUMENT);
      int from = text.indexOf("\n## " + heading);
      int to = text.indexOf("\n## ", from + 1);
      return text.substring(from, to);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String bare(String cell) {
    return cell.replace("`", "");
  }

  /** The ends of its range, or each of its words; nothing if the range is told in prose. */
  public List<String> possible() {
    Matcher numbers = FROM.matcher(range);
    if (numbers.matches()) {
      return numbers.group(2) == null
          ? List.of(numbers.group(1))
          : List.of(numbers.group(1), numbers.group(2));
    }
    return range.contains(", ") ? List.of(range.split(", ")) : List.of();
  }

  /** What lies next to the ends of its range, or is no word of it. */
  public List<String> impossible() {
    Matcher numbers = FROM.matcher(range);
    if (!numbers.matches()) {
      return range.contains(", ") ? List.of("otherwise") : List.of();
    }
    List<String> beside = new ArrayList<>(List.of("many"));
    beside.add(Long.toString(Long.parseLong(numbers.group(1)) - 1));
    if (numbers.group(2) != null) {
      beside.add(Long.toString(Long.parseLong(numbers.group(2)) + 1));
    }
    return beside;
  }
}
