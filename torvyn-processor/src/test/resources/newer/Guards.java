// since: 21
package newer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** A guard is evaluated before the case is taken. */
class Guards {
  static boolean give(@Owned Buffer b) {
    b.release();
    return false;
  }

  int accepted(Object shape, @Owned Buffer in) {
    return switch (shape) {
      case String s when s.length() > in.size() -> {
        in.release();
        yield 1;
      }
      case Integer i -> {
        in.release();
        yield i;
      }
      default -> {
        in.release();
        yield 0;
      }
    };
  }

  int consumedInTheGuard(Object shape, @Owned Buffer in) {
    return switch (shape) {
      case String s when give(in) -> s.length();
      case Integer i when i > in.size() -> i; // error: use-after-transfer
      default -> {
        in.close();
        yield 0;
      }
    };
  }

  int leakInOneCase(Object shape, @Owned Buffer in) {
    switch (shape) {
      case String s -> in.release();
      case Integer i when i > 3 -> System.out.println(i);
      default -> in.release();
    }
    return 0; // error: leak
  }
}
