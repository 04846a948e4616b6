package accepted.classes;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Bodies inside bodies. */
class Nested {
  interface Taker {
    void take(@Owned Buffer b);
  }

  Taker anonymous(int limit) {
    return new Taker() {
      private int seen;

      @Override
      public void take(@Owned Buffer b) {
        seen++;
        if (seen > limit) {
          System.out.println("over " + b.size());
        }
        b.release();
      }
    };
  }

  @Owned Buffer local(BufferAllocator alloc, @Borrowed Buffer in) {
    class Copier {
      @Owned Buffer copy(@Borrowed Buffer b, BufferAllocator a) {
        return a.copyOf(b).freeze();
      }
    }
    return new Copier().copy(in, alloc);
  }

  enum Action {
    KEEP {
      @Override
      @Owned Buffer apply(@Owned Buffer b) {
        return b;
      }
    },
    DROP {
      @Override
      @Owned Buffer apply(@Owned Buffer b) {
        b.release();
        return null;
      }
    };

    abstract @Owned Buffer apply(@Owned Buffer b);
  }

  void act(@Owned Buffer in, Action action, Emitter out) {
    Buffer result = action.apply(in);
    if (result != null) {
      out.emit(result);
    }
  }
}
