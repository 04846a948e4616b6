package rejected.untracked_store;

import io.torvyn.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Neither may a collection of buffers cross a boundary. */
class Signatures {
  int sum(List<Buffer> parts) { // error: untracked-store
    return parts.size();
  }

  Optional<Buffer> find(String name) { // error: untracked-store
    return null;
  }

  record Pair(Buffer left, int right) {} // error: untracked-store

  interface Lazy extends Supplier<Buffer> {} // error: untracked-store
}
