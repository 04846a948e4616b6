package io.torvyn.benchmarks.contender.publisher;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A stage between two publishers: what it submits waits in its own bounded buffer, and {@code
 * submit} blocks while that is full, which holds the stage above back.
 */
class Stage extends SubmissionPublisher<byte[]> implements Flow.Processor<byte[], byte[]> {
  private final BiConsumer<byte[], Consumer<byte[]>> work;
  private final Consumer<byte[]> out = this::submit;

  /** Makes a stage that hands every element to {@code work}, and what that accepts downstream. */
  Stage(Executor executor, int depth, BiConsumer<byte[], Consumer<byte[]>> work) {
    super(executor, depth);
    this.work = work;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(byte[] element) {
    work.accept(element, out);
  }

  @Override
  public void onError(Throwable error) {
    closeExceptionally(error);
  }

  @Override
  public void onComplete() {
    close();
  }
}
