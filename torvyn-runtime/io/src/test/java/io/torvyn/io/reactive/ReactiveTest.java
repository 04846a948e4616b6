package io.torvyn.io.reactive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.io.ends.Collect;
import io.torvyn.io.ends.Flows;
import io.torvyn.ledger.CopyReason;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the TCK does not look at: the elements themselves, and how flows and streams end together.
 */
class ReactiveTest {
  private final Collect list = new Collect();
  private final Listener listener = new Listener();
  private Host host;
  private Flow flow;

  @BeforeEach
  void open() {
    host = Host.create();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void shouldGiveEveryElementInOrder_andCountItsCopy() throws Exception {
    publisher(1_000).subscribe(listener);
    listener.request(Long.MAX_VALUE);
    listener.awaitEnd();
    FlowReport report = Flows.completed(flow);
    assertNull(listener.failure());
    assertEquals(
        LongStream.range(0, 1_000).boxed().toList(),
        listener.elements().stream().map(ByteBuffer::getLong).toList());
    assertEquals(1_000, report.copies().totals().copies().get(CopyReason.PAYLOAD_READ));
    assertThrows(ReadOnlyBufferException.class, () -> listener.elements().get(0).put(0, (byte) 1));
  }

  @Test
  void shouldGiveNoMoreThanWasAskedFor() throws Exception {
    publisher(10).subscribe(listener);
    listener.request(3);
    listener.await(3);
    assertEquals(3, listener.elements().size());
    listener.request(7);
    listener.awaitEnd();
    Flows.completed(flow);
    assertEquals(10, listener.elements().size());
  }

  @Test
  void shouldCancelTheFlow_whenTheSubscriberCancels() throws Exception {
    publisher(Long.MAX_VALUE).subscribe(listener);
    listener.request(5);
    listener.await(5);
    listener.cancel();
    Flows.completed(flow);
    assertEquals(5, listener.elements().size());
    assertNull(listener.failure());
  }

  @Test
  void shouldTellTheSubscriber_whenTheHostCloses() throws Exception {
    publisher(Long.MAX_VALUE).subscribe(listener);
    listener.request(1);
    listener.await(1);
    flow.cancel();
    listener.awaitEnd();
    assertInstanceOf(CancellationException.class, listener.failure());
    Flows.completed(flow);
  }

  @Test
  void shouldGiveTheFlowsFailure_whenItFails() throws Exception {
    new FlowPublisher(
            sink -> {
              flow = PublishPipeline.builder().numbers(new Numbers(-2)).out(sink).start(host);
              return flow;
            })
        .subscribe(listener);
    listener.request(10);
    listener.awaitEnd();
    FlowException failure = Flows.failed(flow);
    assertSame(failure, listener.failure());
    assertEquals("numbers", failure.stage());
  }

  @Test
  void shouldTakeEveryElementOfAPublisher_andLeaveItsBuffersAsTheyWere() throws Exception {
    List<ByteBuffer> given =
        IntStream.range(0, 1_000).mapToObj(i -> ByteBuffer.wrap(("no. " + i).getBytes())).toList();
    FlowSubscriber subscriber = subscriber();
    try (SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>()) {
      publisher.subscribe(subscriber);
      given.forEach(publisher::submit);
    }
    FlowReport report = Flows.completed(subscriber.flow());
    assertEquals(IntStream.range(0, 1_000).mapToObj(i -> "no. " + i).toList(), list.texts());
    assertTrue(given.stream().allMatch(buffer -> buffer.position() == 0));
    assertEquals(1_000, report.copies().totals().copies().get(CopyReason.PAYLOAD_WRITE));
  }

  @Test
  void shouldFailTheFlowBehindTheLastElement_whenThePublisherFails() {
    FlowSubscriber subscriber = subscriber();
    SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
    publisher.subscribe(subscriber);
    publisher.submit(ByteBuffer.wrap("one".getBytes()));
    IllegalStateException reason = new IllegalStateException("out of elements");
    subscriber.onError(reason);
    FlowException failure = Flows.failed(subscriber.flow());
    assertEquals("in", failure.stage());
    assertSame(reason, failure.getCause().getCause());
    publisher.close();
  }

  @Test
  void shouldCancelTheSubscription_whenTheFlowEndsFirst() {
    FlowSubscriber subscriber = subscriber();
    subscriber.onSubscribe(listener.upstream());
    Flows.cancelled(subscriber.flow());
    assertTrue(listener.upstreamCancelled());
    Listener late = new Listener();
    subscriber().onSubscribe(late.upstream());
    subscriber.onSubscribe(late.upstream());
    assertTrue(late.upstreamCancelled(), "a second subscription is refused");
  }

  @Test
  void shouldRefuse_whenAProcessorGetsASecondSubscriber() throws Exception {
    FlowProcessor processor =
        FlowProcessor.start(
            4, (source, sink) -> RelayPipeline.builder().in(source).out(sink).start(host));
    processor.subscribe(new Listener());
    processor.subscribe(listener);
    listener.awaitEnd();
    assertInstanceOf(IllegalStateException.class, listener.failure());
    Flows.cancelled(processor.flow());
    assertThrows(
        IllegalArgumentException.class, () -> FlowProcessor.start(0, (source, sink) -> flow));
  }

  private FlowPublisher publisher(long count) {
    return new FlowPublisher(
        sink -> {
          flow = PublishPipeline.builder().numbers(new Numbers(count)).out(sink).start(host);
          return flow;
        });
  }

  private FlowSubscriber subscriber() {
    return FlowSubscriber.start(
        source -> SubscribePipeline.builder().in(source).list(list).start(host));
  }
}
