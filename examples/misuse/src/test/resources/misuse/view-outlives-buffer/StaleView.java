import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

@Processor
final class StaleView {
  @Owned Buffer process(@Owned MutableBuffer in) {
    ByteBuffer bytes = in.view();
    Buffer done = in.freeze();
    bytes.put(0, (byte) 'x');
    return done;
  }
}
