package io.torvyn.flow.stage;

import java.util.List;
import java.util.stream.Stream;

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
 * @param shares the elements that reached each replica; one number without replicas
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
    long keptBytesPeak,
    List<Long> shares) {

  /**
   * Replicas of a stage as one.
   *
   * @param other the counters of the replicas that follow
   * @return both together; {@link #keptBytesPeak()} is the sum of what each kept at most
   */
  public StageReading plus(StageReading other) {
    return new StageReading(
        arrived + other.arrived,
        out + other.out,
        branches + other.branches,
        passed + other.passed,
        consumed + other.consumed,
        dropped + other.dropped,
        delivered + other.delivered,
        taken + other.taken,
        skipped + other.skipped,
        deadLettered + other.deadLettered,
        failed + other.failed,
        discarded + other.discarded,
        retried + other.retried,
        failures + other.failures,
        reclaimed + other.reclaimed,
        leftBehind + other.leftBehind,
        joined(leftNames, other.leftNames),
        keptBytes + other.keptBytes,
        keptBytesPeak + other.keptBytesPeak,
        joined(shares, other.shares));
  }

  private static <T> List<T> joined(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /**
   * How many elements left the stage, counted once per branch.
   *
   * @return made, let through, and handles for further branches
   */
  public long emitted() {
    return out + passed + branches;
  }
}
