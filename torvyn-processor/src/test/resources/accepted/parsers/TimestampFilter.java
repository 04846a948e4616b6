package accepted.parsers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;

/** Compares a leading timestamp, in place. */
@Filter
final class TimestampFilter {
  private final String from;

  TimestampFilter(String from) {
    this.from = from;
  }

  boolean evaluate(@Borrowed Buffer line) {
    if (line.size() < from.length()) {
      return false;
    }
    for (int i = 0; i < from.length(); i++) {
      int difference = line.byteAt(i) - from.charAt(i);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return true;
  }
}
