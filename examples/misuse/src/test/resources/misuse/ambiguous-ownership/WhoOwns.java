import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class WhoOwns {
  void push(Buffer in) {
    System.out.println(in.size());
  }
}
