import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;

@Processor
final class PassOn {
  @Owned Buffer process(@Borrowed Buffer in) {
    return in;
  }
}
