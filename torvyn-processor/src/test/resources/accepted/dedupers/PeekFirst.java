package accepted.dedupers;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** Compares with the newest of a queue before taking it over. */
class PeekFirst implements AutoCloseable {
  private final BufferDeque distinct = new BufferDeque();

  boolean add(@Owned Buffer in) {
    Buffer newest = distinct.peek();
    boolean known = newest != null && newest.contentEquals(in);
    if (known) {
      in.release();
    } else {
      distinct.putFirst(in);
    }
    return !known;
  }

  @Owned Buffer oldest() {
    return distinct.takeLast();
  }

  @Override
  public void close() {
    distinct.close();
  }
}
