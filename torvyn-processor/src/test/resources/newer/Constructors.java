// since: 25
package newer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** Statements before super(...) are a body like any other. */
class Constructors {
  static class Sized {
    final int size;

    Sized(int size) {
      this.size = size;
    }
  }

  static class Accepted extends Sized {
    Accepted(@Owned Buffer b) {
      int n = b.size();
      b.release();
      super(n);
    }
  }

  static class Late extends Sized {
    Late(@Owned Buffer b) {
      b.release();
      super(b.size()); // error: use-after-release
    }
  }

  static class Forgets extends Sized {
    Forgets(@Owned Buffer b) { // error: leak
      int n = b.size();
      super(n);
    }
  }
}
