import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class FreeTheInput {
  void push(@Borrowed Buffer in) {
    System.out.println(in.size());
    in.release();
  }
}
