package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.nio.charset.StandardCharsets;

/** The resource is closed before the value reaches the caller, and before what follows runs. */
class TryWithResources {
  @Owned Buffer returnsTheResource(BufferAllocator alloc) {
    try (Buffer b = alloc.allocate(8).freeze()) {
      return b; // error: use-after-release
    }
  }

  int aliasAfterTheBlock(BufferAllocator alloc) {
    MutableBuffer outside;
    try (MutableBuffer m = alloc.allocate(8)) {
      m.append((byte) 1);
      outside = m;
    }
    return outside.size(); // error: use-after-release
  }

  int existingVariable(@Owned Buffer in) {
    try (in) {
      System.out.println(in.size());
    }
    return in.size(); // error: use-after-release
  }

  int readInCatch(@Owned Buffer in) {
    try (Buffer b = in) {
      return Integer.parseInt(b.readString(StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      return in.size(); // error: use-after-release
    }
  }
}
