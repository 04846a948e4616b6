package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferSlice;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** A view is as short-lived as the buffer it shows. */
class Views {
  private ByteBuffer bytes;
  private BufferSlice header;

  void viewIntoField(@Borrowed Buffer in) {
    bytes = in.view(); // error: borrow-escape
  }

  void sliceIntoField(@Borrowed Buffer in) {
    header = in.slice(0, 4); // error: borrow-escape
  }

  void namedFirst(@Borrowed Buffer in) {
    ByteBuffer view = in.view(0, 8);
    int x = view.getInt();
    if (x > 0) bytes = view; // error: borrow-escape
  }

  void derived(@Borrowed Buffer in) {
    bytes = in.view().asReadOnlyBuffer(); // error: borrow-escape
  }

  void intoCollection(@Borrowed Buffer in, List<ByteBuffer> pieces) {
    pieces.add(in.view()); // error: borrow-escape
  }

  void intoMap(@Borrowed Buffer in, Map<Integer, BufferSlice> byLength) {
    byLength.put(in.size(), in.slice(0, in.size())); // error: borrow-escape
  }
}
