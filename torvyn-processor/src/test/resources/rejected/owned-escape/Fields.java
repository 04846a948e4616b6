package rejected.owned_escape;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** A plain field does not own. */
class Fields {
  private Object last;
  private static Object shared;
  private final Object[] slots = new Object[4];

  void intoField(@Owned Buffer in) {
    last = in; // error: owned-escape
  }

  void intoStatic(@Owned Buffer in) {
    shared = in; // error: owned-escape
  }

  void intoArray(@Owned Buffer in) {
    slots[0] = in; // error: owned-escape
  }

  void arrayLiteral(@Owned Buffer in) {
    Object[] pair = {in, "tag"}; // error: owned-escape
    System.out.println(pair.length);
  }
}
