import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** Gives the same buffer away in each turn of a loop. */
final class RetryLoop {
  void deliver(@Owned Buffer in, Emitter out, int copies) {
    for (int n = 0; n < copies; n++) {
      out.emit(in);
    }
  }
}
