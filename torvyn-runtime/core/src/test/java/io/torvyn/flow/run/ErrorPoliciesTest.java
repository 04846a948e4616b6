package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.flow.UnavailableException;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.StageReport;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrorPoliciesTest {
  private final Host host = Host.create();
  private final Elements.Seen sink = new Elements.Seen();
  private final Elements.Seen dead = new Elements.Seen();

  @AfterEach
  void close() {
    host.close();
  }

  /** Allocates, then fails for every multiple of ten as often as it was told to. */
  private static Body.Borrower failing(int times) {
    return new Body.Borrower() {
      private long last = -1;
      private int failed;

      @Override
      public Buffer process(Buffer in, BufferAllocator alloc) {
        Buffer out = Elements.number(alloc, in.longAt(0));
        if (in.longAt(0) != last) {
          last = in.longAt(0);
          failed = 0;
        }
        if (last % 10 == 0 && failed++ < times) {
          throw new UnavailableException("away at " + last);
        }
        return out;
      }
    };
  }

  private WiredPipeline pipeline(String policy, int times) {
    return WiredPipeline.named("errors")
        .stage("source", Elements.upTo(100))
        .stage("stage", failing(times), WiredPipeline.policy(policy))
        .stage("sink", sink)
        .stage("dead", dead)
        .edge("source", "stage")
        .edge("stage", "sink")
        .edge("stage", EdgeSpec.DEAD_LETTER, "dead", false, WiredPipeline.queue(4, "BLOCK"))
        .build();
  }

  private FlowReport run(WiredPipeline pipeline) throws InterruptedException {
    Flow flow = host.start(pipeline);
    try {
      flow.await();
    } finally {
      assertEquals(List.of(), flow.report().violations());
      assertEquals(0, flow.report().outstanding());
    }
    return flow.report();
  }

  @Test
  void shouldGoOnWithoutTheElement_whenSkipping() throws InterruptedException {
    StageReport stage = run(pipeline("SKIP", 1)).stage("stage");
    assertEquals(10, stage.skipped());
    assertEquals(10, stage.failures());
    assertEquals(10, stage.reclaimed(), "the buffer each failed call had allocated");
    assertEquals(90, sink.numbers.size());
    assertEquals(List.of(), dead.numbers);
  }

  @Test
  void shouldMakeTheCallAgain_whenRetrying() throws InterruptedException {
    StageReport stage = run(pipeline("RETRY", 3)).stage("stage");
    assertEquals(30, stage.retries());
    assertEquals(100, stage.in());
    assertEquals(Elements.range(0, 100), sink.numbers);
  }

  @Test
  void shouldFailTheFlow_whenRetriesAreUsedUp() {
    FlowException failure = assertThrows(FlowException.class, () -> run(pipeline("RETRY", 4)));
    assertTrue(failure.getMessage().contains("(after 3 retries)"), failure.getMessage());
  }

  @Test
  void shouldSendTheElementAside_whenDeadLettering() throws InterruptedException {
    FlowReport report = run(pipeline("DEAD_LETTER", 1));
    assertEquals(10, report.stage("stage").deadLettered());
    assertEquals(List.of(0L, 10L, 20L, 30L, 40L, 50L, 60L, 70L, 80L, 90L), dead.numbers);
    assertEquals(90, sink.numbers.size());
  }

  @Test
  void shouldNameStageElementAndCause_whenTerminating() throws InterruptedException {
    WiredPipeline pipeline = pipeline("SKIP", 1);
    pipeline.options("stage").onError(ErrorPolicy.TERMINATE);
    Flow flow = host.start(pipeline);
    FlowException failure = assertThrows(FlowException.class, flow::await);
    assertEquals("stage", failure.stage());
    assertEquals(0, failure.sequence());
    assertEquals("errors", failure.pipeline());
    assertTrue(failure.getCause() instanceof UnavailableException);
    assertTrue(
        failure
            .getMessage()
            .startsWith("flow of 'errors' failed in stage 'stage' at element 0: UnavailableExc"),
        failure.getMessage());
    assertEquals(FlowState.FAILED, flow.state());
    assertEquals(0, flow.report().outstanding());
    assertEquals(List.of(), flow.report().violations());
  }

  @Test
  void shouldStillEnd_whenTheBreakerOpens() throws InterruptedException {
    WiredPipeline pipeline =
        WiredPipeline.named("breaker")
            .stage("source", Elements.upTo(10))
            .stage(
                "stage",
                (Body.Borrower)
                    (in, alloc) -> {
                      throw new UnavailableException("always");
                    },
                WiredPipeline.policy("SKIP"))
            .stage("sink", sink)
            .edge("source", "stage")
            .edge("stage", "sink")
            .build();
    pipeline.options("stage").breakerFailures(8).breakerRestMillis(5);
    FlowReport report = run(pipeline);
    assertEquals(10, report.stage("stage").skipped());
  }

  @Test
  void shouldCloseWhatUnprovedStagesLeave_whenTheyReturn() throws InterruptedException {
    WiredPipeline pipeline =
        WiredPipeline.named("leaky")
            .stage("source", Elements.upTo(20))
            .stage(
                "stage",
                (Body.Borrower)
                    (in, alloc) -> {
                      alloc.allocate(8);
                      return Elements.number(alloc, in.longAt(0));
                    })
            .stage("sink", sink)
            .unproved("stage")
            .edge("source", "stage")
            .edge("stage", "sink")
            .build();
    FlowReport report = run(pipeline);
    assertEquals(20, report.stage("stage").leftBehind());
    assertEquals(0, report.stage("stage").reclaimed());
    assertTrue(report.toString().contains("LEAK: 'stage' left 20 buffers behind"));
  }
}
