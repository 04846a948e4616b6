import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

@Sink
final class ThrownAway {
  void push(@Owned Buffer in) {
    in.thaw().clear();
  }
}
