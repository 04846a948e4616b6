package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Released on some path is released. */
class Branches {
  @Owned Buffer maybeReleased(BufferAllocator alloc, boolean empty) {
    MutableBuffer out = alloc.allocate(8);
    if (empty) out.release();
    return out.freeze(); // error: use-after-release
  }

  int releasedInOneCase(@Owned Buffer b, int kind) {
    switch (kind) {
      case 1:
        b.release();
        break;
      case 2:
      default:
        break;
    }
    int n = b.size(); // error: use-after-release
    b.close();
    return n;
  }

  int releasedInCondition(@Owned Buffer b, boolean quick) {
    if (quick && drop(b)) {
      return 0;
    }
    int n = b.intAt(0); // error: use-after-transfer
    b.close();
    return n;
  }

  private static boolean drop(@Owned Buffer b) {
    b.release();
    return false;
  }
}
