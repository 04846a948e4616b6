package accepted.classes;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** The way out, where it is needed. */
class Unchecked {
  private final List<Object> pending = new ArrayList<>();

  @UncheckedOwnership(reason = "the native codec takes the buffer through a callback")
  void submit(@Owned Buffer in) {
    pending.add(in);
  }

  void callersAreStillChecked(@Owned Buffer in) {
    submit(in);
  }

  @UncheckedOwnership(reason = "holds buffers for a test double")
  static class Double {
    private Object last;

    void push(@Borrowed Buffer in) {
      last = in;
    }

    boolean isSame(@Borrowed Buffer in) {
      return last == in;
    }
  }
}
