package io.torvyn.benchmarks.contender.rxjava;

import io.netty.buffer.ByteBuf;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;

/** The end of a flowable: asks for everything, folds each element and releases it. */
final class FoldingSubscriber implements FlowableSubscriber<ByteBuf> {
  private final Checksum sum;
  private final Consumer<ByteBuf> fold;
  private final CountDownLatch end = new CountDownLatch(1);
  private @Nullable Throwable failure;

  private FoldingSubscriber(Checksum sum, Consumer<ByteBuf> fold) {
    this.sum = sum;
    this.fold = fold;
  }

  /** A subscriber that folds into checksums of the caller's. */
  FoldingSubscriber(Consumer<ByteBuf> fold) {
    this(new Checksum(), fold);
  }

  static FoldingSubscriber ofSizes() {
    Checksum sum = new Checksum();
    return new FoldingSubscriber(sum, element -> sum.add(element.readableBytes()));
  }

  static FoldingSubscriber ofDigests() {
    Checksum sum = new Checksum();
    return new FoldingSubscriber(sum, element -> sum.add(PooledBytes.digest(element)));
  }

  static FoldingSubscriber ofHeads() {
    Checksum sum = new Checksum();
    return new FoldingSubscriber(sum, element -> sum.add(PooledBytes.head(element)));
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuf element) {
    fold.accept(element);
    element.release();
  }

  @Override
  public void onError(Throwable error) {
    failure = error;
    end.countDown();
  }

  @Override
  public void onComplete() {
    end.countDown();
  }

  /**
   * Waits for the end and returns what was folded.
   *
   * @throws IllegalStateException when the flowable ended in an error, or the wait is interrupted
   */
  Checksum completed() {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted before the flowable ended", e);
    }
    if (failure != null) {
      throw new IllegalStateException("the flowable failed", failure);
    }
    return sum;
  }
}
