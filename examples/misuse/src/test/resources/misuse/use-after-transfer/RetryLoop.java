import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** Gives the same buffer away in each turn of a loop. */
final class RetryLoop {
  void deliver(@Owned Buffer in, Emitter out, int copies) {
    int sent = 0;
    do {
      out.emit(in);
    } while (++sent < copies);
  }
}
