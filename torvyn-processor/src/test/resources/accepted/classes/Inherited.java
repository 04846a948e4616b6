package accepted.classes;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/** Contracts through interfaces, superclasses and generics. */
class Inherited {
  interface Stage {
    void handle(@Owned Buffer b);

    default void handleTwice(@Owned Buffer a, @Owned Buffer b) {
      handle(a);
      handle(b);
    }
  }

  abstract static class Counting implements Stage {
    long count;

    @Override
    public void handle(@Owned Buffer b) {
      count++;
      next(b);
    }

    abstract void next(@Owned Buffer b);
  }

  static final class Dropping extends Counting {
    @Override
    void next(@Owned Buffer b) {
      b.release();
    }
  }

  static final class Filtering extends Counting {
    private final Stage behind;

    Filtering(Stage behind) {
      this.behind = behind;
    }

    @Override
    void next(@Owned Buffer b) {
      if (b.isEmpty()) {
        b.release();
      } else {
        behind.handle(b);
      }
    }

    @Override
    public void handle(@Owned Buffer b) {
      super.handle(b);
    }
  }

  static <S extends Stage> void feed(@Owned Buffer b, S stage) {
    stage.handle(b);
  }
}
