import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;

@Filter
final class LastSeen {
  private Buffer last;

  boolean evaluate(@Borrowed Buffer in) {
    return last == null || !last.contentEquals(in);
  }
}
