import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class Both {
  void push(@Owned @Borrowed Buffer in) {
    System.out.println(in.size());
  }
}
