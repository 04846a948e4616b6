package io.torvyn.ledger;

import java.util.List;
import java.util.Map;

/**
 * What a flow copied, at one moment.
 *
 * @param stages one entry per account, in the order the accounts were opened
 * @param totals the sums over all stages
 * @param amplification payload copied in relation to payload produced
 */
public record LedgerReport(List<Entry> stages, Sums totals, Amplification amplification) {

  /** Copies the list, so that the report does not change later. */
  public LedgerReport {
    stages = List.copyOf(stages);
  }

  /**
   * One stage's copies.
   *
   * @param stage its name
   * @param sums its copies by reason
   * @param bytesProduced payload that entered the flow there
   */
  public record Entry(String stage, Sums sums, long bytesProduced) {}

  /**
   * Copies by reason. Every reason is present.
   *
   * @param copies how many copies
   * @param bytes how many bytes
   */
  public record Sums(Map<CopyReason, Long> copies, Map<CopyReason, Long> bytes) {

    /** Copies the maps, so that the sums do not change later. */
    public Sums {
      copies = Map.copyOf(copies);
      bytes = Map.copyOf(bytes);
    }

    /**
     * The bytes copied for one reason.
     *
     * @param reason the reason
     * @return at least 0
     */
    public long bytes(CopyReason reason) {
      return bytes.getOrDefault(reason, 0L);
    }

    /**
     * All copies, whatever the reason.
     *
     * @return at least 0
     */
    public long totalCopies() {
      return sum(copies);
    }

    /**
     * All bytes, whatever the reason.
     *
     * @return at least 0
     */
    public long totalBytes() {
      return sum(bytes);
    }

    private static long sum(Map<CopyReason, Long> map) {
      return map.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
