package io.torvyn.ledger;

/** Why payload or metadata bytes were copied. */
public enum CopyReason {
  /** Metadata was written out for a party that cannot read it in place; so far there is none. */
  METADATA_MARSHAL,
  /** A component copied payload out of a buffer: {@code read}, {@code readAll}, a guarded view. */
  PAYLOAD_READ,
  /**
   * Payload was copied into a buffer: by a component with {@code append} of an array, text or a
   * buffer, or by the host for a branch that wants its own.
   */
  PAYLOAD_WRITE,
  /** The host copied payload out of a buffer for another runtime, such as an operator of Flink. */
  HOST_SERIALIZE
}
