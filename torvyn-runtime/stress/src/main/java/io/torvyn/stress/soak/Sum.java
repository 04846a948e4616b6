package io.torvyn.stress.soak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;

/**
 * Checks that the numbers come in order, one by one, and tells somebody at a tenth of the way.
 * Their order is a stronger check than their sum.
 */
@Sink
final class Sum {
  private final long warm;
  private final Runnable warmedUp;
  private long next;

  /**
   * A sink.
   *
   * @param warm after how many numbers the program counts as warm
   * @param warmedUp what to do then, on the thread of the sink's island
   */
  Sum(long warm, Runnable warmedUp) {
    this.warm = warm;
    this.warmedUp = warmedUp;
  }

  /** Looks at one number. */
  void push(@Borrowed Buffer in) {
    long number = in.longAt(0);
    if (number != next) {
      throw new IllegalStateException(
          "number " + number + " came where " + next + " was due: an element was lost or doubled");
    }
    next++;
    if (next == warm) {
      warmedUp.run();
    }
  }
}
