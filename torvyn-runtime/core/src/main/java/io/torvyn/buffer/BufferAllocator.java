package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;

/**
 * Where a component gets new buffers from. It is handed to an entry method and may be used until
 * that call returns, on the calling thread.
 */
public interface BufferAllocator {

  /**
   * Takes an empty buffer out of the pool. The caller owns it.
   *
   * @param capacity the bytes that must fit, from 0 to 16 MiB; the buffer may hold more
   * @return an empty buffer with at least that capacity
   * @throws IllegalArgumentException if the capacity is negative or above 16 MiB
   * @throws io.torvyn.buffer.error.PoolExhaustedException if the pool is empty and may neither wait
   *     nor make more
   * @throws io.torvyn.buffer.error.BudgetExceededException if the component or the host would hold
   *     more than its budget
   */
  @Owned
  MutableBuffer allocate(int capacity);

  /**
   * Takes a buffer out of the pool and copies another one's bytes and content type into it. The
   * caller owns the copy; the copy is counted.
   *
   * @param source what to copy; stays with its owner
   * @return a writable copy
   * @throws io.torvyn.buffer.error.PoolExhaustedException as {@link #allocate}
   * @throws io.torvyn.buffer.error.BudgetExceededException as {@link #allocate}
   */
  @Owned
  MutableBuffer copyOf(@Borrowed Buffer source);
}
