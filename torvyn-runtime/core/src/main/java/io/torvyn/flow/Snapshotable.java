package io.torvyn.flow;

import io.torvyn.buffer.BufferAllocator;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A component whose state can be carried elsewhere: written down between two elements, and taken up
 * by a new instance that then goes on as if it were the old one. Hosts that survive the loss of a
 * machine ask for it; a {@link io.torvyn.host.Host} does not.
 *
 * <p>State is whatever an earlier element may change about a later result: counts, windows, the
 * bytes in owning containers and under leases, the position of a source. What the constructor was
 * given is no state.
 *
 * <p>Both methods are called on the thread of the stage, between {@code init} and {@code teardown},
 * never during another call. They may be given up on at any time: a snapshot that is never restored
 * is normal.
 */
public interface Snapshotable {

  /**
   * Writes the state down. The component goes on afterwards, so what it owns stays its own.
   *
   * @param out receives the state; what is written here is what {@link #restore} reads
   * @throws IOException what {@code out} throws; the snapshot is given up
   */
  void snapshot(DataOutput out) throws IOException;

  /**
   * Takes a state up, after {@code init} and before the first element.
   *
   * @param in gives exactly what {@link #snapshot} wrote
   * @param alloc for buffers that go into the component's owning containers; valid in this call
   *     only
   * @throws IOException if the state makes no sense; the component does not start
   */
  void restore(DataInput in, BufferAllocator alloc) throws IOException;
}
