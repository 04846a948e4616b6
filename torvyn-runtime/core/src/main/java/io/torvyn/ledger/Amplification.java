package io.torvyn.ledger;

import java.util.Locale;

/**
 * How many payload bytes a flow copied for each payload byte its sources produced.
 *
 * @param bytesCopied payload bytes copied, metadata not included; at least 0
 * @param bytesProduced payload bytes produced by sources; at least 0
 */
public record Amplification(long bytesCopied, long bytesProduced) {

  /**
   * The ratio.
   *
   * @return copied ÷ produced; 0 when nothing was copied, and positive infinity when bytes were
   *     copied though no source produced any
   */
  public double factor() {
    return bytesCopied == 0 ? 0 : (double) bytesCopied / bytesProduced;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f (%d bytes copied, %d produced)", factor(), bytesCopied, bytesProduced);
  }
}
