import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;

@Processor
final class ThrownAway {
  @Owned Buffer process(@Owned Buffer in) {
    in.thaw().append((byte) '\n').freeze();
    return in;
  }
}
