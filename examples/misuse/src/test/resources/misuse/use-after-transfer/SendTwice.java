import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

@Processor
final class SendTwice {
  void process(@Owned Buffer in, Emitter out) {
    out.emit(in);
    if (in.size() > 1024) {
      System.err.println("a large element passed");
    }
  }
}
