package io.torvyn.io.reactive;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a publisher and the flow that takes its elements: those that have come and
 * have not been taken, never more than were asked for. The publisher's threads call the methods of
 * {@link Subscriber}; the thread of the subscribing source calls the others.
 */
final class Inbox implements Subscriber<ByteBuffer> {
  private final int capacity;
  private final ConcurrentLinkedQueue<ByteBuffer> elements = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private volatile @Nullable Runnable waker;
  private volatile @Nullable Throwable failure;
  private volatile boolean completed;
  private volatile boolean closed;
  private int taken;

  /**
   * Opens an inbox.
   *
   * @param capacity how many elements wait in it at most, 1 or more
   */
  Inbox(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("an inbox for " + capacity + " elements: at least 1");
    }
    this.capacity = capacity;
  }

  @Override
  public void onSubscribe(Subscription offered) {
    Objects.requireNonNull(offered, "subscription");
    if (!subscription.compareAndSet(null, offered)) {
      offered.cancel();
      return;
    }
    if (closed) {
      offered.cancel();
    } else {
      offered.request(capacity);
    }
  }

  @Override
  public void onNext(ByteBuffer element) {
    Objects.requireNonNull(element, "element");
    if (!closed) {
      elements.add(element);
      wake();
    }
  }

  @Override
  public void onError(Throwable problem) {
    failure = Objects.requireNonNull(problem, "problem");
    completed = true;
    wake();
  }

  @Override
  public void onComplete() {
    completed = true;
    wake();
  }

  private void wake() {
    Runnable source = waker;
    if (source != null) {
      source.run();
    }
  }

  /** What the publisher failed with, if it did. */
  @Nullable Throwable failure() {
    return failure;
  }

  /** Says how to wake the source. */
  void wakes(Runnable action) {
    waker = action;
  }

  /** The element to be taken next, still in the inbox; null if there is none at the moment. */
  @Nullable ByteBuffer first() {
    return elements.peek();
  }

  /** Takes the first element out, and asks for more when half of what was asked for is used up. */
  void take() {
    elements.poll();
    int half = (capacity + 1) / 2;
    if (++taken == half) {
      taken = 0;
      Subscription from = subscription.get();
      if (from != null) {
        from.request(half);
      }
    }
  }

  /** Whether nothing more will be added. To be asked before {@link #first()} is. */
  boolean ended() {
    return completed;
  }

  /** Ends the subscription and forgets what was not taken. */
  void close() {
    closed = true;
    Subscription from = subscription.get();
    if (from != null) {
      from.cancel();
    }
    elements.clear();
  }
}
