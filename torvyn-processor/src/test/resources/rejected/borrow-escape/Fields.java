package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;

/** A field outlives the call, a borrow does not. */
class Fields {
  private Object last;
  private static Object newest;
  private final Object[] ring = new Object[8];
  private int head;

  void intoField(@Borrowed Buffer in) {
    this.last = in; // error: borrow-escape
  }

  void intoStatic(@Borrowed Buffer in) {
    newest = in; // error: borrow-escape
  }

  void intoArray(@Borrowed Buffer in) {
    ring[head++ % ring.length] = in; // error: borrow-escape
  }

  void aliasIntoField(@Borrowed Buffer in) {
    Buffer same = in;
    last = same; // error: borrow-escape
  }

  void intoAnothersField(@Borrowed Buffer in, Fields other) {
    other.last = in; // error: borrow-escape
  }

  void onOnePath(@Borrowed Buffer in) {
    if (in.size() > 100) {
      last = in; // error: borrow-escape
    }
  }
}
