package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** A yielded value is owned by whoever takes it. */
class SwitchExpressions {
  int sizeOfTheChosen(BufferAllocator alloc, int kind) {
    Buffer b =
        switch (kind) {
          case 0 -> alloc.allocate(1).freeze();
          case 1 -> alloc.allocate(2).freeze();
          default -> alloc.allocate(3).freeze();
        };
    return b.size(); // error: leak
  }

  @Owned Buffer scratchInACase(BufferAllocator alloc, int kind) {
    return switch (kind) {
      case 0 -> null;
      default -> {
        MutableBuffer scratch = alloc.allocate(8);
        MutableBuffer out = alloc.allocate(scratch.capacity());
        yield out.freeze(); // error: leak
      }
    };
  }
}
