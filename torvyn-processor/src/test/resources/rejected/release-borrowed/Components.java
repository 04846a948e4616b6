package rejected.release_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

/** The host releases what it lent. */
class Components {
  @Sink
  static final class Tidy {
    void push(@Borrowed Buffer in) {
      System.out.println(in.size());
      in.release(); // error: release-borrowed
    }
  }

  @Filter
  static final class Dropping {
    boolean evaluate(@Borrowed Buffer in) {
      if (in.size() > 1024) {
        in.release(); // error: release-borrowed
        return false;
      }
      return true;
    }
  }
}
