package io.torvyn.host;

import io.torvyn.flow.FlowState;
import io.torvyn.ledger.LedgerReport;
import java.util.List;

/**
 * What a flow did, at one moment: exact once it has ended, and a moment old while it runs. Plain
 * data; {@link #toString()} is a table for people.
 *
 * @param pipeline the pipeline's name
 * @param flowId the flow's number within its host
 * @param state where it is in its life
 * @param problem why it failed or was cancelled; empty otherwise
 * @param stages one per stage, in the order of declaration
 * @param queues one per queue, in the order of declaration
 * @param copies what was copied, by stage and reason, and the amplification
 * @param copyBound the most payload copies one source element can cost, as the contracts imply
 * @param reuseRate buffers returned to the host's pool ÷ buffers allocated, all flows together
 * @param outstanding buffers the flow has acquired and not given back; 0 once it has ended
 * @param violations what does not add up, in words; always empty unless the runtime is at fault,
 *     and while the flow runs
 */
public record FlowReport(
    String pipeline,
    long flowId,
    FlowState state,
    String problem,
    List<StageReport> stages,
    List<QueueReport> queues,
    LedgerReport copies,
    int copyBound,
    double reuseRate,
    long outstanding,
    List<String> violations) {

  /** Keeps its own copies of the lists. */
  public FlowReport {
    stages = List.copyOf(stages);
    queues = List.copyOf(queues);
    violations = List.copyOf(violations);
  }

  /**
   * A stage's part of the report.
   *
   * @param name the stage's name
   * @return what happened there
   * @throws IllegalArgumentException if there is no such stage
   */
  public StageReport stage(String name) {
    return stages.stream()
        .filter(stage -> stage.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pipeline '" + pipeline + "' has no stage '" + name + "'"));
  }

  /**
   * How many elements the sources made.
   *
   * @return at least 0
   */
  public long produced() {
    return stages.stream()
        .filter(stage -> stage.kind() == io.torvyn.glue.spec.StageKind.SOURCE)
        .mapToLong(StageReport::out)
        .sum();
  }

  @Override
  public String toString() {
    return ReportText.of(this);
  }
}
