package io.torvyn.io.reactive;

import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow.Processor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A flow as a processor: it takes what a publisher gives, and gives what it made of that to one
 * subscriber.
 *
 * <pre>{@code
 * @Pipeline("shout")
 * interface Shout {
 *   SubscribingSource in();
 *
 *   UpperCase upper();
 *
 *   @Queue(depth = 64)
 *   PublishingSink out();
 * }
 *
 * FlowProcessor shout =
 *     FlowProcessor.start(
 *         64,
 *         (source, sink) ->
 *             ShoutPipeline.builder().in(source).upper(new UpperCase()).out(sink).start(host));
 * publisher.subscribe(shout);
 * shout.subscribe(subscriber);
 * }</pre>
 *
 * <p>Demand goes upstream as far as inbox and queues have room. A failure of the publisher reaches
 * the subscriber as it is, a failure of the flow as its {@code FlowException}. When the subscriber
 * cancels, the flow is cancelled and with it the subscription to the publisher. A second subscriber
 * is refused with an {@code IllegalStateException}: an element of a flow has one taker.
 */
public final class FlowProcessor implements Processor<ByteBuffer, ByteBuffer> {
  private final Inbox inbox;
  private final Outlet outlet;
  private final Flow flow;
  private final AtomicBoolean subscribed = new AtomicBoolean();

  private FlowProcessor(Inbox inbox, Outlet outlet, Flow flow) {
    this.inbox = inbox;
    this.outlet = outlet;
    this.flow = flow;
    outlet.feeding(flow);
  }

  /**
   * Starts the flow, which is idle until something comes.
   *
   * @param capacity how many elements are asked of the publisher ahead of the flow, 1 or more
   * @param start starts a flow that begins with the given source and ends in the given sink; called
   *     once, at once
   * @return a processor for one publisher and one subscriber
   */
  public static FlowProcessor start(
      int capacity, BiFunction<SubscribingSource, PublishingSink, Flow> start) {
    Inbox inbox = new Inbox(capacity);
    Outlet outlet = new Outlet();
    Flow flow = start.apply(new SubscribingSource(inbox), new PublishingSink(outlet));
    return new FlowProcessor(inbox, outlet, flow);
  }

  /**
   * The flow between the two sides.
   *
   * @return the flow, running or ended
   */
  public Flow flow() {
    return flow;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    if (!subscribed.compareAndSet(false, true)) {
      Outlet refused = new Outlet();
      refused.open(subscriber);
      subscriber.onSubscribe(refused);
      refused.finish(
          null,
          new IllegalStateException(
              "this processor has a subscriber already: make one processor per subscriber"));
      return;
    }
    outlet.open(subscriber);
    subscriber.onSubscribe(outlet);
    outlet.begin();
    flow.ended().whenComplete(this::finish);
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

  private void finish(@Nullable FlowState state, @Nullable Throwable failure) {
    Throwable upstream = inbox.failure();
    outlet.finish(state, failure != null && upstream != null ? upstream : failure);
  }
}
