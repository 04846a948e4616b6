package io.torvyn.examples.backpressure;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes its time with each number, as a database or a remote service would, and notes whether they
 * come in order. It waits, so it is {@code @Blocking} and gets a thread of its own.
 */
@Sink
@Blocking
final class SlowSink {
  private final long pauseNanos;
  private long delivered;
  private long last = -1;
  private boolean inOrder = true;

  /**
   * Prepares a sink.
   *
   * @param pause how long it takes over one element, 0 or more
   */
  SlowSink(Duration pause) {
    pauseNanos = pause.toNanos();
  }

  void push(@Borrowed Buffer number) {
    LockSupport.parkNanos(this, pauseNanos);
    inOrder &= number.longAt(0) > last;
    last = number.longAt(0);
    delivered++;
  }

  /**
   * How many numbers came. To be asked after the flow's end, like the others.
   *
   * @return at least 0
   */
  long delivered() {
    return delivered;
  }

  /**
   * The number that came last.
   *
   * @return the number, or -1 if none came
   */
  long last() {
    return last;
  }

  /**
   * Whether each number was greater than the one before.
   *
   * @return true also if none came
   */
  boolean inOrder() {
    return inOrder;
  }
}
