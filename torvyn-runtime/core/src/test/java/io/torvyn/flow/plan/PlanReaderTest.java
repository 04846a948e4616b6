package io.torvyn.flow.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
  private static final Body.PullSource SOURCE = alloc -> null;
  private static final Body.Drain SINK = in -> null;
  private static final Body.Borrower COPY = (in, alloc) -> null;

  @Test
  void shouldRefuseGlueOfAnotherVersion_whenRead() {
    PipelineSpec spec =
        new PipelineSpec("p", "test.P", List.of(), List.of(), 0, "", 0, new ProofMark(99, "9.9"));
    GeneratedPipeline pipeline =
        new GeneratedPipeline(spec) {
          @Override
          public IslandDriver island(IslandContext context) {
            throw new AssertionError("must not be asked");
          }
        };
    String message =
        assertThrows(IllegalArgumentException.class, () -> PlanReader.read(pipeline)).getMessage();
    assertTrue(message.contains("glue version 99 by processor 9.9"), message);
    assertTrue(message.contains("recompile"), message);
  }

  @Test
  void shouldOrderIslandsDownstreamFirst_whenQueuesSeparateThem() {
    WiredPipeline pipeline =
        WiredPipeline.named("p")
            .stage("a", SOURCE)
            .stage("b", COPY)
            .stage("c", SINK)
            .edge("a", "b", WiredPipeline.queue(4, "BLOCK"))
            .edge("b", "c", WiredPipeline.queue(4, "BLOCK"))
            .build();
    assertEquals(List.of(2, 1, 0), IslandOrder.downstreamFirst(pipeline.spec()));
  }

  @Test
  void shouldRefuseIslandsThatFeedEachOther_whenWaysMergeWithoutAQueue() {
    WiredPipeline pipeline =
        WiredPipeline.named("p")
            .stage("a", SOURCE)
            .stage("b", COPY)
            .stage("c", SINK)
            .edge("a", "b", WiredPipeline.queue(4, "BLOCK"))
            .edge("b", "c")
            .edge("a", "c")
            .build();
    String message =
        assertThrows(IllegalArgumentException.class, () -> PlanReader.read(pipeline)).getMessage();
    assertTrue(message.contains("the queue from 'a' to 'b' leads back"), message);
  }

  @Test
  void shouldRefuseRetry_whenTheStageOwnsItsInput() {
    WiredPipeline pipeline =
        WiredPipeline.named("p")
            .stage("a", SOURCE)
            .stage("b", (Body.Owner) in -> null)
            .stage("c", SINK)
            .edge("a", "b")
            .edge("b", "c")
            .build();
    pipeline.options("b").retry(3, 0);
    String message =
        assertThrows(IllegalArgumentException.class, () -> PlanReader.read(pipeline)).getMessage();
    assertTrue(message.contains("error.policy of stage 'b' cannot be RETRY"), message);
  }

  @Test
  void shouldPreferTheBuilder_whenItDiffersFromTheDeclaration() {
    WiredPipeline pipeline =
        WiredPipeline.named("p")
            .stage("a", SOURCE, WiredPipeline.policy("TERMINATE"))
            .stage("c", SINK)
            .edge("a", "c", WiredPipeline.queue(4, "BLOCK"))
            .build();
    pipeline.options("a").onError(ErrorPolicy.SKIP);
    pipeline.options("c").queueDepth(1).lowWatermark(99);
    FlowPlan plan = PlanReader.read(pipeline);
    assertEquals(ErrorPolicy.SKIP, plan.stage("a").onError());
    assertEquals(1, plan.queues().get(0).depth());
    assertEquals(0, plan.queues().get(0).lowWatermark(), "less than the depth");
    assertThrows(IllegalArgumentException.class, () -> pipeline.options("nobody"));
  }

  @Test
  void shouldFindTheNearestName_whenMisspelled() {
    assertEquals("depth", Nearest.to("dpeth", List.of("overflow", "depth", "policy")));
    assertEquals("overflow", Nearest.to("overflw", List.of("depth", "overflow")));
  }
}
