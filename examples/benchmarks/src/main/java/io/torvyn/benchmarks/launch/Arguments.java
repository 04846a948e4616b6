package io.torvyn.benchmarks.launch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words after a command: {@code --name value} pairs, flags without a value, and plain words. A
 * name nobody asks about is an error, so that a typing mistake is never a silent default.
 */
public final class Arguments {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Deque<String> words = new ArrayDeque<>();
  private final Set<String> known = new TreeSet<>();

  /**
   * Sorts the words out.
   *
   * @param flags names that take no value, with their dashes
   * @throws IllegalArgumentException when a name that takes a value comes last
   */
  public Arguments(List<String> args, Set<String> flags) {
    known.addAll(flags);
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (!word.startsWith("--")) {
        words.add(word);
      } else if (flags.contains(word)) {
        values.put(word, "");
      } else if (i + 1 < args.size()) {
        values.put(word, args.get(++i));
      } else {
        throw new IllegalArgumentException(word + " needs a value");
      }
    }
  }

  /** Whether a flag was given. */
  public boolean flag(String name) {
    return values.containsKey(name);
  }

  /** The value of a name, or {@code otherwise}. */
  public String text(String name, String otherwise) {
    known.add(name);
    return values.getOrDefault(name, otherwise);
  }

  /**
   * The value of a name as a number of at least 1, or {@code otherwise}.
   *
   * @throws IllegalArgumentException naming the option and the text that is no such number
   */
  public int number(String name, int otherwise) {
    String text = text(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is '" + text + "'; it must be a number", e);
    }
    throw new IllegalArgumentException(name + " is " + text + "; it must be 1 or more");
  }

  /** The comma-separated values of a name, or {@code otherwise} when it was not given. */
  public List<String> list(String name, Collection<String> otherwise) {
    String text = text(name, String.join(",", otherwise));
    return Arrays.stream(text.split(",")).map(String::trim).toList();
  }

  /** The plain words, in order. */
  public List<String> words() {
    return List.copyOf(words);
  }

  /**
   * Call when every option has been asked for.
   *
   * @throws IllegalArgumentException naming the first option nobody asked for, and those there are
   */
  public void rejectUnknown() {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("unknown option " + name + "; there are " + known);
      }
    }
  }
}
