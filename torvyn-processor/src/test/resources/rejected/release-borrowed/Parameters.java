package rejected.release_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;

/** What is lent is not the borrower's to release. */
class Parameters {
  void released(@Borrowed Buffer in) {
    in.release(); // error: release-borrowed
  }

  void closed(@Borrowed Buffer in) {
    in.close(); // error: release-borrowed
  }

  void byDefault(Buffer in) {
    in.release(); // error: release-borrowed
  }

  void frozen(@Borrowed MutableBuffer scratch) {
    Buffer b = scratch.freeze(); // error: release-borrowed
    b.release();
  }

  @Owned MutableBuffer thawed(@Borrowed Buffer in) {
    return in.thaw(); // error: release-borrowed
  }
}
