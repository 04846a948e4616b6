import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class Total {
  private long bytes;

  void push(@Borrowed Buffer in) {
    bytes += in.size();
  }
}
