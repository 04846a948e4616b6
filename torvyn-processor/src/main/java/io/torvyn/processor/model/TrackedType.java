package io.torvyn.processor.model;

/** The kinds of value that have an owner or a lifetime. */
public enum TrackedType {
  /** {@code Buffer}: frozen, read-only. */
  BUFFER,
  /** {@code MutableBuffer}: writable, one owner. */
  MUTABLE_BUFFER,
  /** {@code Lease}: access checked at run time; may be kept anywhere. */
  LEASE,
  /** {@code Held}, {@code BufferDeque}: containers that own. */
  CONTAINER,
  /** {@code BufferSlice}, or a {@code ByteBuffer} that a buffer returned: a window on its bytes. */
  VIEW,
  /** {@code BufferAllocator}, {@code Emitter}, {@code FlowContext}, {@code ElementMeta}. */
  SERVICE,
  /** Everything else. */
  NONE;

  /**
   * Says whether values of this type have an owner.
   *
   * @return {@code true} for the two buffer types
   */
  public boolean isBuffer() {
    return this == BUFFER || this == MUTABLE_BUFFER;
  }
}
