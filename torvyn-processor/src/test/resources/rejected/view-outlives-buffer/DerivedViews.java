package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A view of a view is a view. */
class DerivedViews {
  int duplicate(@Owned Buffer in) {
    ByteBuffer copy = in.view().duplicate();
    in.release();
    return copy.remaining(); // error: view-outlives-buffer
  }

  int sliced(@Owned Buffer in) {
    ByteBuffer whole = in.view();
    ByteBuffer part = whole.slice(2, 4);
    in.release();
    return part.get(); // error: view-outlives-buffer
  }

  char asChars(@Owned Buffer in) {
    var chars = in.view().asCharBuffer();
    in.release();
    return chars.get(0); // error: view-outlives-buffer
  }

  int ordered(@Owned Buffer in) {
    ByteBuffer little = in.view().order(ByteOrder.LITTLE_ENDIAN);
    in.release();
    return little.getInt(); // error: view-outlives-buffer
  }

  byte fluent(@Owned Buffer in) {
    ByteBuffer v = in.view();
    ByteBuffer same = v.position(2);
    in.release();
    return same.get(); // error: view-outlives-buffer
  }
}
