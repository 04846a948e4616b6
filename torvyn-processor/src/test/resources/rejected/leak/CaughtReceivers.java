package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.error.PoolExhaustedException;
import java.io.IOException;
import java.io.InputStream;

/** What ends a path with an exception does not end it where that exception is caught. */
class CaughtReceivers {
  int nothingQueued(BufferDeque queue, @Owned Buffer own) {
    int size = 0;
    Buffer first = queue.take();
    try {
      size = first.size();
      first.release();
      own.release();
    } catch (NullPointerException e) {
      System.err.println(e.getMessage());
    }
    return size; // error: leak
  }

  void poolExhausted(BufferAllocator alloc, @Owned Buffer own) { // error: leak
    try {
      alloc.allocate(16).release();
      own.release();
    } catch (PoolExhaustedException e) {
      System.err.println(e.getMessage());
    }
  }

  void closingFails(@Owned Buffer own) { // error: leak
    try {
      try (InputStream in = InputStream.nullInputStream()) {
        System.out.println(in);
      }
      own.release();
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  int dividedByZero(@Owned Buffer own, int by) {
    int share = 100;
    try {
      share /= by;
      own.release();
    } catch (ArithmeticException e) {
      System.err.println(e.getMessage());
    }
    return share; // error: leak
  }

  void nothingToPutInto(BufferDeque queue, @Owned Buffer own) {
    if (queue == null) {
      try {
        queue.put(own);
      } catch (NullPointerException e) {
        System.err.println(e.getMessage());
      }
      return; // error: leak
    }
    own.release();
  }
}
