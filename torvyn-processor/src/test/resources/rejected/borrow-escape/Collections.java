package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Ordinary collections keep what they are given. */
class Collections {
  private final List<Object> seen = new ArrayList<>();
  private final Map<String, Object> byType = new HashMap<>();
  private final Deque<Object> window = new ArrayDeque<>();

  void intoList(@Borrowed Buffer in) {
    seen.add(in); // error: borrow-escape
  }

  void intoMap(@Borrowed Buffer in) {
    byType.put(in.contentType(), in); // error: borrow-escape
  }

  void intoDeque(@Borrowed Buffer in) {
    window.addLast(in); // error: borrow-escape
    if (window.size() > 10) window.removeFirst();
  }

  int literal(@Borrowed Buffer in) {
    List<Object> one = List.of(in); // error: borrow-escape
    return one.size();
  }

  boolean optional(@Borrowed Buffer in) {
    return Optional.of(in).isPresent(); // error: borrow-escape
  }

  void atomic(@Borrowed Buffer in, AtomicReference<Object> latest) {
    latest.set(in); // error: borrow-escape
  }
}
