import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

@Processor
final class Shout {
  @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(in.size() + 1);
    for (int i = 0; i < in.size(); i++) {
      out.append((byte) Character.toUpperCase(in.byteAt(i)));
    }
    Buffer loud = out.freeze();
    out.append((byte) '!');
    return loud;
  }
}
