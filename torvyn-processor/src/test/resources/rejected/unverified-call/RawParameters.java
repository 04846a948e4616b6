package rejected.unverified_call;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;

/** Code without a contract may do anything with what it is handed. */
class RawParameters {
  static void trace(Object o) {
    System.out.println(o);
  }

  static <T> T same(T t) {
    return t;
  }

  static void all(Object... parts) {
    System.out.println(parts.length);
  }

  void object(@Borrowed Buffer in) {
    trace(in); // error: unverified-call
  }

  int generic(@Borrowed Buffer in) {
    same(in); // error: unverified-call
    return in.size();
  }

  void variable(@Borrowed Buffer in) {
    all("size", in); // error: unverified-call
  }

  void view(@Borrowed Buffer in) {
    trace(in.view()); // error: unverified-call
  }

  void slice(@Borrowed Buffer in) {
    BufferSlice head = in.slice(0, 4);
    trace(head); // error: unverified-call
  }

  void scratch(@Borrowed MutableBuffer m) {
    trace(m); // error: unverified-call
  }

  void constructor(@Borrowed Buffer in) {
    new Box(in); // error: unverified-call
  }

  static final class Box {
    Box(Object content) {
      System.out.println(content.hashCode());
    }
  }
}
