package rejected.unverified_call;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;

/** A collection of one's own is other code as well. */
class OwnCollections {
  interface Ring {
    void add(Object o);
  }

  interface Sorter<T> {
    int rank(T t);
  }

  void intoARing(@Borrowed Buffer in, Ring ring) {
    ring.add(in); // error: unverified-call
  }

  int ranked(@Borrowed Buffer in, Sorter<Object> sorter) {
    return sorter.rank(in); // error: unverified-call
  }

  void service(Ring ring, @Borrowed Buffer in, boolean also) {
    Buffer same = in;
    if (also) ring.add(same); // error: unverified-call
  }
}
