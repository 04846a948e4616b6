import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;

@Processor
final class LastSeen {
  private Buffer last;

  boolean repeats(@Borrowed Buffer in) {
    return last != null && last.contentEquals(in);
  }
}
