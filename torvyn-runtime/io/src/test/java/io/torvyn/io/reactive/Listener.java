package io.torvyn.io.reactive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.BooleanSupplier;

/** A subscriber that keeps what it hears, for a test to look at from its own thread. */
final class Listener implements Subscriber<ByteBuffer> {
  private final List<ByteBuffer> elements = new ArrayList<>();
  private Subscription subscription;
  private Throwable failure;
  private boolean ended;
  private volatile boolean upstreamCancelled;

  @Override
  public synchronized void onSubscribe(Subscription given) {
    subscription = given;
  }

  @Override
  public synchronized void onNext(ByteBuffer element) {
    elements.add(element);
    notifyAll();
  }

  @Override
  public synchronized void onError(Throwable reason) {
    failure = reason;
    ended = true;
    notifyAll();
  }

  @Override
  public synchronized void onComplete() {
    ended = true;
    notifyAll();
  }

  synchronized void request(long count) {
    subscription.request(count);
  }

  synchronized void cancel() {
    subscription.cancel();
  }

  synchronized List<ByteBuffer> elements() {
    return List.copyOf(elements);
  }

  synchronized Throwable failure() {
    return failure;
  }

  void await(int count) throws InterruptedException {
    await(() -> elements.size() >= count);
  }

  void awaitEnd() throws InterruptedException {
    await(() -> ended);
  }

  private synchronized void await(BooleanSupplier what) throws InterruptedException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!what.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(elements.size() + " elements, ended: " + ended);
      }
      wait(left);
    }
  }

  /** A subscription for the other side, which only notes that it was cancelled. */
  Subscription upstream() {
    return new Subscription() {
      @Override
      public void request(long n) {}

      @Override
      public void cancel() {
        upstreamCancelled = true;
      }
    };
  }

  boolean upstreamCancelled() {
    return upstreamCancelled;
  }
}
