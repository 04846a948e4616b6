package rejected.lease_conflict;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** A mutable lease excludes every other access. */
class Mutable {
  void append(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    m.append((byte) 1); // error: lease-conflict
    lease.close();
    m.release();
  }

  int read(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    int first = m.byteAt(0); // error: lease-conflict
    lease.close();
    m.release();
    return first;
  }

  @Owned Buffer freeze(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    lease.setByte(0, (byte) 1);
    return m.freeze(); // error: lease-conflict
  }

  void release(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    lease.setByte(0, (byte) 1);
    m.release(); // error: lease-conflict
  }

  void second(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease first = m.leaseMutable();
    Lease second = m.leaseMutable(); // error: lease-conflict
    first.close();
    second.close();
    m.release();
  }

  void viewed(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    ByteBuffer view = m.view(); // error: lease-conflict
    lease.close();
    m.release();
  }
}
