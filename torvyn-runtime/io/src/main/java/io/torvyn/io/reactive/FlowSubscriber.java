package io.torvyn.io.reactive;

import io.torvyn.host.Flow;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Function;

/**
 * A flow as a subscriber: it takes what a publisher gives.
 *
 * <pre>{@code
 * @Pipeline("store")
 * interface Store {
 *   SubscribingSource in();
 *
 *   FileSink file();
 * }
 *
 * FlowSubscriber subscriber =
 *     FlowSubscriber.start(source -> StorePipeline.builder().in(source).file(sink).start(host));
 * publisher.subscribe(subscriber);
 * subscriber.flow().await();
 * }</pre>
 *
 * <p>It asks for 256 elements and for more as the flow takes them. The flow completes when the
 * publisher does, fails when the publisher fails, and cancels the subscription when it ends
 * earlier. One subscriber takes one subscription; a second one is cancelled.
 */
public final class FlowSubscriber implements Subscriber<ByteBuffer> {
  private static final int CAPACITY = 256;

  private final Inbox inbox;
  private final Flow flow;

  private FlowSubscriber(Inbox inbox, Flow flow) {
    this.inbox = inbox;
    this.flow = flow;
  }

  /**
   * Starts the flow, which is idle until something comes.
   *
   * @param start starts a flow that begins with the given source; called once, at once
   * @return a subscriber for one subscription
   */
  public static FlowSubscriber start(Function<SubscribingSource, Flow> start) {
    Inbox inbox = new Inbox(CAPACITY);
    return new FlowSubscriber(inbox, start.apply(new SubscribingSource(inbox)));
  }

  /**
   * The flow that takes the elements.
   *
   * @return the flow, running or ended
   */
  public Flow flow() {
    return flow;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    inbox.onSubscribe(subscription);
  }

  @Override
  public void onNext(ByteBuffer element) {
    inbox.onNext(element);
  }

  @Override
  public void onError(Throwable failure) {
    inbox.onError(failure);
  }

  @Override
  public void onComplete() {
    inbox.onComplete();
  }
}
