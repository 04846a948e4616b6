package io.torvyn.benchmarks.contender.publisher;

import io.torvyn.benchmarks.contest.Checksum;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.function.ToLongFunction;

/** The end of a chain of publishers: asks for everything and folds each element. */
final class FoldingSubscriber implements Flow.Subscriber<byte[]> {
  private final Checksum sum = new Checksum();
  private final ToLongFunction<byte[]> fold;
  private final CompletableFuture<Checksum> end = new CompletableFuture<>();

  FoldingSubscriber(ToLongFunction<byte[]> fold) {
    this.fold = fold;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(byte[] element) {
    sum.add(fold.applyAsLong(element));
  }

  @Override
  public void onError(Throwable error) {
    end.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    end.complete(sum);
  }

  /** Waits for the end and returns what was folded, or throws what ended the chain. */
  Checksum completed() throws ExecutionException, InterruptedException {
    return end.get();
  }
}
