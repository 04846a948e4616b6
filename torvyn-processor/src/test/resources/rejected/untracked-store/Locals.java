package rejected.untracked_store;

import io.torvyn.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A collection is no better for being local. */
class Locals {
  void list() {
    List<Buffer> pending = new ArrayList<>(); // error: untracked-store
    System.out.println(pending.size());
  }

  int array() {
    Buffer[] two = new Buffer[2]; // error: untracked-store
    return two.length;
  }

  boolean optional() {
    Optional<Buffer> none = Optional.empty(); // error: untracked-store
    return none.isPresent();
  }
}
