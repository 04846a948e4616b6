package accepted.nulls;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** The buffer types take no null and hand out no null view: such a path ends, or is none. */
class NeverNull {
  @Owned Buffer putTellsThatThereIsOne(BufferDeque queue, @Owned Buffer own) {
    queue.put(own);
    Buffer next = queue.take();
    if (own != null) {
      return next;
    }
    return null;
  }

  void putOfNothingGoesNowhere(BufferDeque queue, @Owned Buffer own) {
    Buffer nothing = null;
    queue.put(nothing);
  }

  @Owned Buffer copyTellsThatThereIsOne(BufferAllocator alloc, BufferDeque queue) {
    Buffer from = queue.take();
    MutableBuffer copy = alloc.copyOf(from);
    if (from == null) {
      return null;
    }
    from.release();
    return copy.freeze();
  }

  int appendTellsThatThereIsOne(MutableBuffer out, @Owned Buffer own) {
    out.append(own);
    if (own == null) {
      own = out.freeze();
    }
    int size = own.size();
    own.release();
    return size;
  }

  int viewIsThere(@Owned Buffer own) {
    ByteBuffer view = own.view();
    if (view == null) {
      return 0;
    }
    int first = view.get(0);
    own.release();
    return first;
  }

  int sliceIsThere(@Owned Buffer own) {
    var slice = own.slice(0, 4);
    int first = slice == null ? 0 : slice.intAt(0);
    if (slice != null) {
      own.release();
    }
    return first;
  }

  /** Only what belongs to the buffers can fail where a resource is closed. */
  @Owned Buffer closingThrowsNothingElse(BufferDeque queue, BufferAllocator alloc) {
    try (Buffer first = queue.take()) {
      System.out.println(first != null);
      return alloc.allocate(8).freeze();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    return null;
  }
}
