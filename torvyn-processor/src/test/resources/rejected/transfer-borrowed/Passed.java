package rejected.transfer_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** An @Owned parameter wants an owner. */
class Passed {
  interface Archive {
    void store(@Owned Buffer b);
  }

  void toHelper(@Borrowed Buffer in, Archive archive) {
    archive.store(in); // error: transfer-borrowed
  }

  void emitted(@Borrowed Buffer in, Emitter out) {
    out.emit(in); // error: transfer-borrowed
  }

  void byDefault(Buffer in, Emitter out) {
    out.emit(in); // error: transfer-borrowed
  }

  void toConstructor(@Borrowed Buffer in) {
    new Sealed(in); // error: transfer-borrowed
  }

  static final class Sealed {
    Sealed(@Owned Buffer b) {
      b.release();
    }
  }

  @SuppressWarnings("cast")
  void throughLambdaParameter(@Borrowed Buffer in, @CalledInPlace Archive archive) {
    archive.store((Buffer) in); // error: transfer-borrowed
  }
}
