package io.torvyn.flow.run;

import io.torvyn.flow.FlowState;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.queue.EdgeReading;
import io.torvyn.flow.stage.StageReading;
import io.torvyn.ledger.LedgerReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow's counters at one moment: exact once it has ended, and as of the end of some turn while it
 * runs.
 *
 * @param plan what it was going to do
 * @param flowId its number within the host
 * @param state where it is in its life
 * @param ending why it ended early, or null
 * @param stages one per stage, in the order of the plan
 * @param queues one per queue, in the order of the plan
 * @param ledger what was copied
 * @param outstanding buffers acquired and not yet back
 */
public record FlowReading(
    FlowPlan plan,
    long flowId,
    FlowState state,
    @Nullable Ending ending,
    List<StageReading> stages,
    List<EdgeReading> queues,
    LedgerReport ledger,
    long outstanding) {

  /** Keeps its own copies of the lists. */
  public FlowReading {
    stages = List.copyOf(stages);
    queues = List.copyOf(queues);
  }
}
