package io.torvyn.io.reactive;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow.Subscriber;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * The Reactive Streams TCK against a flow as a subscriber. It is the black box because the white
 * box lets the test decide when to ask for elements, which is the flow's own affair.
 */
public class FlowSubscriberTckTest extends FlowSubscriberBlackboxVerification<ByteBuffer> {
  private final Queue<Flow> flows = new ConcurrentLinkedQueue<>();
  private Host host;

  public FlowSubscriberTckTest() {
    super(new TestEnvironment(Tck.TIMEOUT_MILLIS, Tck.SILENCE_MILLIS));
  }

  @BeforeClass
  public void open() {
    host = Host.create();
  }

  @AfterClass
  public void close() {
    flows.forEach(Flows::cancelled);
    host.close();
  }

  @Override
  public Subscriber<ByteBuffer> createFlowSubscriber() {
    FlowSubscriber subscriber =
        FlowSubscriber.start(
            source -> SubscribePipeline.builder().in(source).list(new Collect()).start(host));
    flows.add(subscriber.flow());
    return subscriber;
  }

  @Override
  public ByteBuffer createElement(int element) {
    return Tck.element(element);
  }
}
