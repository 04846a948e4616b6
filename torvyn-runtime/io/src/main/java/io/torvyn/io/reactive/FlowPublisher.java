package io.torvyn.io.reactive;

import io.torvyn.host.Flow;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.function.Function;

/**
 * A flow as a publisher: each subscriber gets a flow of its own, started when it subscribes.
 *
 * <pre>{@code
 * @Pipeline("numbers")
 * interface Numbers {
 *   Count count();
 *
 *   @Queue(depth = 64)
 *   PublishingSink out();
 * }
 *
 * Publisher<ByteBuffer> numbers =
 *     new FlowPublisher(sink -> NumbersPipeline.builder().count(new Count()).out(sink).start(host));
 * }</pre>
 *
 * <p>The subscriber's demand becomes the flow's backpressure, its cancellation cancels the flow.
 * When the flow completes, the subscriber is told so; when it fails, it gets the {@code
 * FlowException}. Signals come from threads of the host, one after the other. Fits {@code
 * HttpRequest.BodyPublishers.fromPublisher}.
 */
public final class FlowPublisher implements Publisher<ByteBuffer> {
  private final Function<PublishingSink, Flow> start;

  /**
   * Prepares to start flows.
   *
   * @param start starts a flow that ends in the given sink; called once per subscriber, on its
   *     thread
   */
  public FlowPublisher(Function<PublishingSink, Flow> start) {
    this.start = Objects.requireNonNull(start, "start");
  }

  /**
   * Starts a flow for a subscriber.
   *
   * @param subscriber gets the flow's elements; if the flow cannot be started, it gets the error
   */
  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    Outlet outlet = new Outlet();
    outlet.open(subscriber);
    subscriber.onSubscribe(outlet);
    outlet.begin();
    if (outlet.cancelled()) {
      return;
    }
    Flow flow;
    try {
      flow = start.apply(new PublishingSink(outlet));
    } catch (RuntimeException failure) {
      outlet.finish(null, failure);
      return;
    }
    outlet.feeding(flow);
    flow.ended().whenComplete(outlet::finish);
  }
}
