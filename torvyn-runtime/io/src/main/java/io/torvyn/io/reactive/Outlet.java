package io.torvyn.io.reactive;

import io.torvyn.flow.FlowContext;
import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a flow and the one subscriber of its elements: the demand, and the ends of
 * both sides. The subscriber's threads call {@link #request} and {@link #cancel}; the thread of the
 * publishing sink calls {@link #awaitDemand} and {@link #next}; the end of the flow, which comes
 * after the sink's last call, calls {@link #finish}. So signals are never concurrent.
 */
final class Outlet implements Subscription {
  /** How soon a waiting sink notices that its flow was cancelled. */
  private static final long WAIT_NANOS = 20_000_000;

  private final AtomicLong demand = new AtomicLong();
  private volatile @Nullable Subscriber<? super ByteBuffer> subscriber;
  private volatile @Nullable Flow flow;
  private volatile @Nullable Thread waiting;
  private volatile boolean begun;
  private volatile boolean cancelled;
  private volatile @Nullable Throwable illegal;

  /** Takes the subscriber. Called once, before the subscriber hears of this subscription. */
  void open(Subscriber<? super ByteBuffer> taken) {
    subscriber = taken;
  }

  /** Lets signals through: the subscriber has returned from {@code onSubscribe}. */
  void begin() {
    begun = true;
    LockSupport.unpark(waiting);
  }

  /** Takes note of the flow that feeds this, to be cancelled with the subscription. */
  void feeding(Flow feeder) {
    flow = feeder;
    if (cancelled || illegal != null) {
      feeder.cancel();
    }
  }

  boolean cancelled() {
    return cancelled;
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      illegal =
          new IllegalArgumentException(
              "a request for " + n + " elements: rule 3.9 of Reactive Streams asks for 1 or more");
      stop();
      return;
    }
    demand.accumulateAndGet(n, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
    LockSupport.unpark(waiting);
  }

  @Override
  public void cancel() {
    cancelled = true;
    // The subscriber may be forgotten from here on: rule 3.13.
    subscriber = null;
    stop();
  }

  private void stop() {
    LockSupport.unpark(waiting);
    Flow feeder = flow;
    if (feeder != null) {
      feeder.cancel();
    }
  }

  /**
   * Waits until the subscriber wants an element, and takes that from the demand.
   *
   * @return false if nobody will want it any more
   */
  boolean awaitDemand(FlowContext context) {
    waiting = Thread.currentThread();
    try {
      while (!begun || demand.get() == 0) {
        if (cancelled
            || illegal != null
            || context.cancelled()
            || Thread.currentThread().isInterrupted()) {
          return false;
        }
        LockSupport.parkNanos(this, WAIT_NANOS);
      }
    } finally {
      waiting = null;
    }
    demand.accumulateAndGet(1, (had, one) -> had == Long.MAX_VALUE ? had : had - one);
    return true;
  }

  /** Hands an element over; it is the subscriber's. */
  void next(ByteBuffer element) {
    Subscriber<? super ByteBuffer> to = subscriber;
    if (to != null) {
      to.onNext(element);
    }
  }

  /** Tells the subscriber that its flow has ended, unless it has cancelled. */
  void finish(@Nullable FlowState state, @Nullable Throwable failure) {
    Subscriber<? super ByteBuffer> to = subscriber;
    subscriber = null;
    if (to == null) {
      return;
    }
    Throwable wrong = illegal;
    if (wrong != null) {
      to.onError(wrong);
    } else if (failure != null) {
      // Stages that depend on a future see its failure in a wrapper.
      Throwable cause = failure.getCause();
      to.onError(failure instanceof CompletionException && cause != null ? cause : failure);
    } else if (state == FlowState.COMPLETED) {
      to.onComplete();
    } else {
      to.onError(new CancellationException("the flow was cancelled by its host"));
    }
  }
}
