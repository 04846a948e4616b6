import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;

@Filter
final class WrongName {
  boolean accept(@Borrowed Buffer in) {
    return in.size() > 0;
  }
}
