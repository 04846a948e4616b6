package accepted.dedupers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Remembers hashes, not buffers. */
@Filter
final class ByHash {
  private final Set<Integer> seen = new HashSet<>();
  private final Deque<Integer> order = new ArrayDeque<>();

  boolean evaluate(@Borrowed Buffer in) {
    int hash = in.contentHashCode();
    if (!seen.add(hash)) {
      return false;
    }
    order.addLast(hash);
    if (order.size() > 1024) {
      seen.remove(order.removeFirst());
    }
    return true;
  }
}
