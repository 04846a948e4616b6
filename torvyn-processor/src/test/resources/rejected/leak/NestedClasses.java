package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Bodies of nested, local and anonymous classes are bodies too. */
class NestedClasses {
  interface Taker {
    void take(@Owned Buffer b);
  }

  static class Inner {
    void push(@Owned Buffer b) { // error: leak
      System.out.println(b.size());
    }
  }

  Taker anonymous() {
    return new Taker() {
      @Override
      public void take(@Owned Buffer b) { // error: leak
        System.out.println(b.size());
      }
    };
  }

  int local(BufferAllocator alloc) {
    class Counter {
      int count(BufferAllocator inner) {
        MutableBuffer m = inner.allocate(1);
        return m.capacity(); // error: leak
      }
    }
    return new Counter().count(alloc);
  }
}
