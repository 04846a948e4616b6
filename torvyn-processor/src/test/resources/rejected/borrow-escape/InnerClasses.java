package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** An anonymous or local class keeps what it captures. */
class InnerClasses {
  private final List<Callable<Integer>> tasks = new ArrayList<>();

  void anonymous(@Borrowed Buffer in) {
    tasks.add(
        new Callable<Integer>() {
          @Override
          public Integer call() {
            return in.size(); // error: borrow-escape
          }
        });
  }

  Object local(@Borrowed Buffer in) {
    class Later {
      int size() {
        return in.size(); // error: borrow-escape
      }
    }
    return new Later();
  }
}
