package io.torvyn.examples.tokenstream;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Drops what a reader must not see: control tokens such as {@code <|pause|>}, and words that are
 * forbidden. It compares a token where it lies and copies nothing.
 */
@Filter
final class PolicyFilter {
  private static final int MARKS = 4;

  private final List<byte[]> forbidden;

  /**
   * Prepares a filter.
   *
   * @param forbidden words without the space in front, compared without regard to ASCII case
   */
  PolicyFilter(List<String> forbidden) {
    this.forbidden = forbidden.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  boolean evaluate(@Borrowed Buffer token) {
    if (isControl(token)) {
      return false;
    }
    int start = !token.isEmpty() && token.byteAt(0) == ' ' ? 1 : 0;
    for (int i = 0; i < forbidden.size(); i++) {
      if (same(token, start, forbidden.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(@Borrowed Buffer token) {
    int size = token.size();
    return size >= MARKS
        && token.byteAt(0) == '<'
        && token.byteAt(1) == '|'
        && token.byteAt(size - 2) == '|'
        && token.byteAt(size - 1) == '>';
  }

  private static boolean same(@Borrowed Buffer token, int start, byte[] word) {
    if (token.size() - start != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (lower(token.byteAt(start + i)) != lower(word[i])) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }
}
