import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

@Source
final class Numbers {
  private int next;

  @Owned @Nullable Buffer pull(BufferAllocator alloc) {
    return next == 100 ? null : alloc.allocate(Integer.BYTES).appendInt(next++).freeze();
  }
}
