package io.torvyn.io.reactive;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.ends.Flows;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow.Publisher;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** The Reactive Streams TCK against a flow as a publisher. */
public class FlowPublisherTckTest extends FlowPublisherVerification<ByteBuffer> {
  private final Queue<Flow> flows = new ConcurrentLinkedQueue<>();
  private Host host;

  public FlowPublisherTckTest() {
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
  public Publisher<ByteBuffer> createFlowPublisher(long elements) {
    return new FlowPublisher(
        sink -> {
          Numbers numbers = new Numbers(elements);
          Flow flow = PublishPipeline.builder().numbers(numbers).out(sink).start(host);
          flows.add(flow);
          return flow;
        });
  }

  @Override
  public Publisher<ByteBuffer> createFailedFlowPublisher() {
    return new FlowPublisher(
        sink -> {
          throw new IllegalStateException("this flow cannot be started");
        });
  }
}
