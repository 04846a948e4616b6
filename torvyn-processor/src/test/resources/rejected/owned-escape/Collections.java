package rejected.owned_escape;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** A collection that nobody watches loses what it is given. */
class Collections {
  private final List<Object> pending = new ArrayList<>();
  private final Map<Long, Object> bySequence = new HashMap<>();
  private final ConcurrentLinkedQueue<Object> outbox = new ConcurrentLinkedQueue<>();

  void intoList(@Owned Buffer in) {
    pending.add(in); // error: owned-escape
  }

  void intoMap(@Owned Buffer in, long sequence) {
    bySequence.put(sequence, in); // error: owned-escape
  }

  void intoQueue(@Owned Buffer in) {
    outbox.offer(in); // error: owned-escape
  }

  void freshIntoList(BufferAllocator alloc) {
    pending.add(alloc.allocate(8).freeze()); // error: owned-escape
  }

  boolean optional(@Owned Buffer in) {
    return Optional.of(in).isPresent(); // error: owned-escape
  }

  void atomic(@Owned Buffer in, AtomicReference<Object> latest) {
    latest.set(in); // error: owned-escape
  }
}
