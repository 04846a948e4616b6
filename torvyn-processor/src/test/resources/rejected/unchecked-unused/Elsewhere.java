package rejected.unchecked_unused;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.Buffer;
import java.util.function.IntSupplier;

/** On a class, a constructor, a nested class, an overriding method. */
class Elsewhere {
  @UncheckedOwnership(reason = "uses the old pool") // error: unchecked-unused
  static class Whole {
    int size(@Borrowed Buffer in) {
      return in.size();
    }
  }

  static class Made {
    final int size;

    @UncheckedOwnership(reason = "keeps the header") // error: unchecked-unused
    Made(@Borrowed Buffer in) {
      size = in.size();
    }
  }

  interface Taker {
    void take(@Owned Buffer b);
  }

  static class Overriding implements Taker {
    @Override
    @UncheckedOwnership(reason = "hands it to the driver") // error: unchecked-unused
    public void take(@Owned Buffer b) {
      b.release();
    }
  }

  @UncheckedOwnership(reason = "lambda kept by the caller") // error: unchecked-unused
  IntSupplier lambda(int n) {
    return () -> n;
  }
}
