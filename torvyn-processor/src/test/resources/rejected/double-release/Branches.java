package rejected.double_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;

/** Released on some path, released again on all. */
class Branches {
  void ifThenAlways(@Owned Buffer b, boolean now) {
    if (now) {
      b.release();
    }
    b.release(); // error: double-release
  }

  void emittedOrNot(@Owned Buffer b, Emitter out) {
    if (b.size() > 10) {
      out.emit(b);
    } else {
      System.out.println("short");
    }
    b.release(); // error: double-release
  }

  void switchCases(@Owned Buffer b, int kind) {
    switch (kind) {
      case 0 -> b.release();
      case 1 -> System.out.println("one");
      default -> System.out.println("many");
    }
    b.release(); // error: double-release
  }

  @SuppressWarnings("fallthrough")
  void fallThrough(@Owned Buffer b, int kind) {
    switch (kind) {
      case 0:
        b.release();
      default:
        b.release(); // error: double-release
    }
  }
}
