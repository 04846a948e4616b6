package io.torvyn.flow.plan;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of a declaration and what the builder changed of it, or says why that cannot run.
 */
public final class PlanReader {
  private PlanReader() {}

  /**
   * Reads a pipeline.
   *
   * @param pipeline the pipeline with its options
   * @return what a flow of it is going to do
   * @throws IllegalArgumentException if the glue is for another runtime, or options contradict each
   *     other or the declaration; the message names the stage and the setting
   */
  public static FlowPlan read(GeneratedPipeline pipeline) {
    PipelineSpec spec = pipeline.spec();
    checkGlue(spec);
    IslandOrder.downstreamFirst(spec);
    List<StagePlan> stages = new ArrayList<>();
    for (StageSpec stage : spec.stages()) {
      stages.add(stage(spec, stage, pipeline.options(stage.name())));
    }
    List<EdgePlan> queues = new ArrayList<>();
    for (EdgeSpec edge : spec.edges()) {
      if (edge.queue() != null) {
        queues.add(edge(edge, edge.queue(), pipeline.options(edge.to())));
      }
    }
    FlowPlan plan = new FlowPlan(spec, stages, queues);
    for (EdgePlan queue : queues) {
      checkOrder(plan, queue);
    }
    return plan;
  }

  /** An element that is taken out of the queue again would leave its replica one turn behind. */
  private static void checkOrder(FlowPlan plan, EdgePlan queue) {
    StagePlan to = plan.stage(queue.spec().to());
    if (to.inOrder() && queue.overflow() == Overflow.DROP_OLDEST) {
      throw refused(
          to.spec(),
          "queue.overflow",
          "DROP_OLDEST",
          "its "
              + to.replicas()
              + " replicas keep the order of their elements, which have to stay where they were"
              + " put; choose DROP_NEWEST, or declare another order");
    }
  }

  private static void checkGlue(PipelineSpec spec) {
    if (spec.proof().glueVersion() != ProofMark.GLUE_VERSION) {
      throw new IllegalArgumentException(
          "pipeline '"
              + spec.name()
              + "' ("
              + spec.declaredIn()
              + ") was generated for glue version "
              + spec.proof().glueVersion()
              + " by processor "
              + spec.proof().processorVersion()
              + ", and this runtime speaks version "
              + ProofMark.GLUE_VERSION
              + "; recompile it with the processor of this runtime's version");
    }
  }

  private static StagePlan stage(PipelineSpec spec, StageSpec stage, StageOptions options) {
    ErrorPolicySpec declared = stage.onError();
    ErrorPolicy policy = or(options.onError(), ErrorPolicy.valueOf(declared.policy()));
    int retries = or(options.retries(), declared.retries());
    long backoff = or(options.backoffMillis(), declared.backoffMillis());
    boolean keeps = policy == ErrorPolicy.RETRY || policy == ErrorPolicy.DEAD_LETTER;
    if (keeps && (stage.ownsInput() || leasesInput(spec, stage))) {
      throw refused(
          stage,
          "error.policy",
          policy.name(),
          "it owns or leases its input, which a failed call has consumed");
    }
    if (policy == ErrorPolicy.RETRY && retries < 1) {
      throw refused(stage, "error.policy", "RETRY", "error.retries is 0; say how often");
    }
    if (policy == ErrorPolicy.DEAD_LETTER && !hasDeadLetters(spec, stage)) {
      throw refused(
          stage, "error.policy", "DEAD_LETTER", "@OnError names no stage that takes its elements");
    }
    // A retry waits in the middle of a call: a shared thread must not.
    boolean blocking =
        or(options.blocking(), stage.blocking() || policy == ErrorPolicy.RETRY && backoff > 0);
    return new StagePlan(
        stage,
        policy,
        retries,
        backoff * 1_000_000,
        new BreakerPlan(options.breakerFailures(), options.breakerRestMillis() * 1_000_000),
        blocking,
        options.flushEvery(),
        options.flushAfterMillis() * 1_000_000,
        options.byteBudget(),
        options.settings(),
        replicas(stage, options),
        0);
  }

  private static int replicas(StageSpec stage, StageOptions options) {
    ParallelSpec parallel = stage.parallel();
    int replicas = or(options.parallel(), parallel == null ? 1 : parallel.replicas());
    if (replicas > 1 && parallel == null) {
      throw refused(
          stage,
          "parallel",
          Integer.toString(replicas),
          "it is declared without @Parallel, so that there is one component only; declare"
              + " @Parallel(1), and say here how many");
    }
    return replicas;
  }

  private static boolean leasesInput(PipelineSpec spec, StageSpec stage) {
    return spec.edges().stream()
        .anyMatch(edge -> edge.to().equals(stage.name()) && edge.ownership().equals("leased"));
  }

  private static boolean hasDeadLetters(PipelineSpec spec, StageSpec stage) {
    return spec.edges().stream()
        .anyMatch(edge -> edge.deadLetter() && edge.from().equals(stage.name()));
  }

  private static EdgePlan edge(EdgeSpec edge, QueueSpec declared, StageOptions options) {
    int depth = or(options.queueDepth(), declared.depth());
    Overflow overflow = or(options.overflow(), Overflow.valueOf(declared.overflow()));
    int percent = or(options.lowWatermark(), declared.lowWatermark());
    int perSecond = or(options.perSecond(), declared.perSecond());
    if (overflow == Overflow.RATE_LIMIT && perSecond < 1) {
      throw new IllegalArgumentException(
          "queue.overflow of stage '" + edge.to() + "' is RATE_LIMIT without queue.per-second");
    }
    int low = (int) Math.min(depth - 1L, (long) depth * percent / 100);
    return new EdgePlan(edge, depth, overflow, low, perSecond);
  }

  private static IllegalArgumentException refused(
      StageSpec stage, String setting, String value, String because) {
    return new IllegalArgumentException(
        setting + " of stage '" + stage.name() + "' cannot be " + value + ": " + because);
  }

  private static <T> T or(@Nullable T chosen, T declared) {
    return chosen == null ? Objects.requireNonNull(declared) : chosen;
  }
}
