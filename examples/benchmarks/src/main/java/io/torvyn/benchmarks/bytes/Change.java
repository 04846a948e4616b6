package io.torvyn.benchmarks.bytes;

/**
 * What the transforming workloads do to a byte: an exclusive or, so that no branch depends on it.
 */
public final class Change {
  /** The bits that change in every byte. */
  public static final byte BITS = 0x20;

  private Change() {}
}
