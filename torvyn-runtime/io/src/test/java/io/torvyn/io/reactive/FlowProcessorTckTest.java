package io.torvyn.io.reactive;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.ends.Flows;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Processor;
import java.util.concurrent.Flow.Publisher;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.IdentityFlowProcessorVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * The Reactive Streams TCK against a flow as a processor. Rules about several subscribers of one
 * processor are the only ones left out: they are optional, and this processor has one, since an
 * element of a flow has one taker.
 */
public class FlowProcessorTckTest extends IdentityFlowProcessorVerification<ByteBuffer> {
  private final Queue<Flow> flows = new ConcurrentLinkedQueue<>();
  private Host host;
  private ExecutorService executor;

  public FlowProcessorTckTest() {
    super(new TestEnvironment(Tck.TIMEOUT_MILLIS, Tck.SILENCE_MILLIS));
  }

  @BeforeClass
  public void open() {
    host = Host.create();
    executor = Executors.newCachedThreadPool();
  }

  @AfterClass
  public void close() {
    flows.forEach(Flows::cancelled);
    host.close();
    executor.shutdownNow();
  }

  @Override
  protected Processor<ByteBuffer, ByteBuffer> createIdentityFlowProcessor(int bufferSize) {
    return FlowProcessor.start(
        bufferSize, (source, sink) -> RelayPipeline.builder().in(source).out(sink).start(host));
  }

  @Override
  protected Publisher<ByteBuffer> createFailedFlowPublisher() {
    FlowProcessor processor = (FlowProcessor) createIdentityFlowProcessor(16);
    processor.onSubscribe(Tck.NO_SUBSCRIPTION);
    processor.onError(new IllegalStateException("the publisher before it failed"));
    return processor;
  }

  @Override
  public ExecutorService publisherExecutorService() {
    return executor;
  }

  @Override
  public ByteBuffer createElement(int element) {
    return Tck.element(element);
  }

  @Override
  public long maxSupportedSubscribers() {
    return 1;
  }
}
