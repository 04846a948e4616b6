package io.torvyn.host;

import io.torvyn.glue.spec.StageKind;
import java.util.List;

/**
 * What happened at one stage.
 *
 * @param name the stage's name
 * @param kind what its component is
 * @param proved whether its component was proved at compile time
 * @param in elements that reached it
 * @param out elements it made or let through, counted once however many branches follow
 * @param dropped elements it did not want
 * @param skipped elements given up after an error
 * @param deadLettered elements sent to the dead-letter stage after an error
 * @param discarded elements given up because the flow was ending early, or at which it failed
 * @param retries calls made again after an error
 * @param failures calls that threw
 * @param reclaimed buffers the host took back from calls that threw: no leak, that is how it works
 * @param leftBehind buffers the host took back from calls that returned while owning: leaks,
 *     possible only in unproved components
 * @param leftNames the names of the first eight of those
 * @param keptBytes native bytes of the buffers it keeps between calls now, in {@code Held}, {@code
 *     BufferDeque} and leases; each buffer counts with its whole slot
 * @param keptBytesPeak the most it kept at any time; of several replicas, the sum of that
 * @param shares the elements that reached each of its replicas; one number without replicas
 */
public record StageReport(
    String name,
    StageKind kind,
    boolean proved,
    long in,
    long out,
    long dropped,
    long skipped,
    long deadLettered,
    long discarded,
    long retries,
    long failures,
    long reclaimed,
    long leftBehind,
    List<String> leftNames,
    long keptBytes,
    long keptBytesPeak,
    List<Long> shares) {

  /** Keeps its own copies of the lists. */
  public StageReport {
    leftNames = List.copyOf(leftNames);
    shares = List.copyOf(shares);
  }
}
