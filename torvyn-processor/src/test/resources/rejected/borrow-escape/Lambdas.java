package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** A lambda that may outlive the call keeps what it captures. */
class Lambdas {
  private Supplier<Integer> later;
  private final List<Runnable> hooks = new ArrayList<>();

  void keptInField(@Borrowed Buffer in) {
    later = () -> in.size(); // error: borrow-escape
  }

  Supplier<Integer> returned(@Borrowed Buffer in) {
    return () -> in.intAt(0); // error: borrow-escape
  }

  void addedToList(@Borrowed Buffer in) {
    hooks.add(() -> System.out.println(in.size())); // error: borrow-escape
  }

  void nested(@Borrowed Buffer in) {
    hooks.add(
        () -> {
          Runnable inner = () -> System.out.println(in.size()); // error: borrow-escape
          inner.run();
        });
  }

  void viewCaptured(@Borrowed Buffer in) {
    ByteBuffer view = in.view();
    later = () -> view.remaining(); // error: borrow-escape
  }

  void toAParameterThatPromisesNothing(@Borrowed Buffer in, Executor executor) {
    executor.execute(() -> System.out.println(in.size())); // error: borrow-escape
  }
}
