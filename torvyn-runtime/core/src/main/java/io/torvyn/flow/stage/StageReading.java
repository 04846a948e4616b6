package io.torvyn.flow.stage;

import java.util.List;

/**
 * A stage's counters at one moment.
 *
 * @param arrived elements that reached the stage and ended there or went on
 * @param out elements the stage made
 * @param branches further handles and copies made for branches behind the stage
 * @param passed elements let through
 * @param consumed borrowed inputs something was made of
 * @param dropped elements not wanted
 * @param delivered elements a sink has seen
 * @param taken elements the component owned
 * @param skipped elements given up after an error
 * @param deadLettered elements sent to the dead-letter stage
 * @param failed elements at which the flow failed
 * @param discarded elements given up because the flow was ending
 * @param retried calls made again
 * @param failures calls that threw
 * @param reclaimed buffers taken back from calls that threw
 * @param leftBehind buffers taken back from calls that returned
 * @param leftNames the names of the first of those
 * @param keptBytes bytes of buffers in its containers and leases
 * @param keptBytesPeak the most there ever were
 */
public record StageReading(
    long arrived,
    long out,
    long branches,
    long passed,
    long consumed,
    long dropped,
    long delivered,
    long taken,
    long skipped,
    long deadLettered,
    long failed,
    long discarded,
    long retried,
    long failures,
    long reclaimed,
    long leftBehind,
    List<String> leftNames,
    long keptBytes,
    long keptBytesPeak) {

  /**
   * How many elements left the stage, counted once per branch.
   *
   * @return made, let through, and handles for further branches
   */
  public long emitted() {
    return out + passed + branches;
  }
}
