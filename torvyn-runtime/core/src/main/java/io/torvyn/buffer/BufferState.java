package io.torvyn.buffer;

/**
 * Where a buffer is in its life. The transitions are: pooled → owned (acquired); owned → owned
 * (given to another owner); owned → borrowed → owned (lent for a call, which ends); owned → leased
 * → owned (leased until a scope ends); owned → pooled (released). A buffer with a shared lease may
 * be borrowed besides, and stays leased. No other transition exists.
 */
public enum BufferState {
  /** In the pool; nobody may touch it. */
  POOLED,
  /** One owner may read, write and give up. */
  OWNED,
  /** Lent for one call; may be read, and not given up until the call returns. */
  BORROWED,
  /** Lent until a scope or a deadline ends; not to be given up before. */
  LEASED
}
