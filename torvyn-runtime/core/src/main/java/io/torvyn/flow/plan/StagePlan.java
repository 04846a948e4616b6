package io.torvyn.flow.plan;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.Map;

/**
 * What a stage is going to do.
 *
 * @param spec as it was declared
 * @param onError what happens when it throws
 * @param retries for {@link ErrorPolicy#RETRY}, how often the call is made again
 * @param backoffNanos the wait before the first retry, doubled each time
 * @param breaker when a stage that keeps failing is given a rest
 * @param blocking whether its island needs a thread of its own
 * @param flushEvery the window of an aggregator in elements, 0 for none
 * @param flushAfterNanos how long a window of it is open at most, 0 for no limit
 * @param byteBudget how many bytes of buffers it may own at a time, 0 for no bound
 * @param settings what the component may read
 * @param replicas how many of it run
 * @param replica which of them this plan is for, from 0
 */
public record StagePlan(
    StageSpec spec,
    ErrorPolicy onError,
    int retries,
    long backoffNanos,
    BreakerPlan breaker,
    boolean blocking,
    long flushEvery,
    long flushAfterNanos,
    long byteBudget,
    Map<String, String> settings,
    int replicas,
    int replica) {

  /** Keeps its own copy of the settings. */
  public StagePlan {
    settings = Map.copyOf(settings);
  }

  /**
   * The plan for one of its replicas.
   *
   * @param which 0 to {@link #replicas()} - 1
   * @return the same plan for that one
   */
  public StagePlan of(int which) {
    return new StagePlan(
        spec,
        onError,
        retries,
        backoffNanos,
        breaker,
        blocking,
        flushEvery,
        flushAfterNanos,
        byteBudget,
        settings,
        replicas,
        which);
  }

  /**
   * Whether its results are put back into the order of its elements.
   *
   * @return true for several replicas in order
   */
  public boolean inOrder() {
    ParallelSpec parallel = spec.parallel();
    return replicas > 1 && parallel != null && parallel.order().equals("IN_ORDER");
  }

  /**
   * The stage's name.
   *
   * @return as declared
   */
  public String name() {
    return spec.name();
  }
}
