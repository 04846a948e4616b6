package io.torvyn.ledger;

/** Why payload or metadata bytes were copied. */
public enum CopyReason {
  /** Metadata was written out for a party that cannot read it in place. */
  METADATA_MARSHAL,
  /** A component copied payload out of a buffer: {@code read}, {@code readAll}, a guarded view. */
  PAYLOAD_READ,
  /** A component copied payload into a buffer: {@code append} of an array, text or a buffer. */
  PAYLOAD_WRITE,
  /** The host copied payload on its own account: a branch of its own, a dead letter. */
  HOST_SERIALIZE
}
