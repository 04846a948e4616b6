package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** A type variable erases no duty. */
class Generics {
  interface Drain<T> {
    void drain(@Owned T t);
  }

  static final class Careless implements Drain<Buffer> {
    @Override
    public void drain(@Owned Buffer b) { // error: leak
      System.out.println(b.size());
    }
  }

  static <B extends Buffer> void bounded(@Owned B b) { // error: leak
    System.out.println(b.size());
  }
}
