import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class LateCount {
  private long bytes;

  void push(@Owned Buffer in) {
    in.release();
    bytes += in.size();
  }
}
