import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class ReleaseInFinally {
  void push(@Owned Buffer in) {
    try {
      if (in.isEmpty()) {
        in.release();
        return;
      }
      System.out.println(in.size());
    } finally {
      in.release();
    }
  }
}
