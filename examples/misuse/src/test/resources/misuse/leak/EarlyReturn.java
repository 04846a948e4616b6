import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import org.jspecify.annotations.Nullable;

@Processor
final class EarlyReturn {
  @Owned @Nullable Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(in.size());
    if (in.indexOf((byte) ' ') < 0) {
      return null;
    }
    out.append(in);
    return out.freeze();
  }
}
