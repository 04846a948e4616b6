package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.nio.ByteBuffer;

/** A record's components are fields. */
class Records {
  record Line(ByteBuffer bytes, int number) {}

  record Checked(Object payload) {
    Checked {
      if (payload == null) throw new IllegalArgumentException("payload");
    }
  }

  private Line last = new Line(ByteBuffer.allocate(0), 0);

  void viewInRecord(@Borrowed Buffer in, int number) {
    ByteBuffer view = in.view();
    Line line = new Line(view, number);
    last = line.number() > last.number() ? new Line(in.view(), number) : last; // error: borrow-escape
  }
}
