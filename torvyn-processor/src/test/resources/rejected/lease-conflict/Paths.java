package rejected.lease_conflict;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;

/** Out on some path, through another name, in the next turn. */
class Paths {
  void oneBranch(BufferAllocator alloc, boolean share) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = null;
    if (share) {
      lease = m.leaseMutable();
    }
    m.setByte(0, (byte) 1); // error: lease-conflict
    if (lease != null) lease.close();
    m.release();
  }

  void alias(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    MutableBuffer same = m;
    Lease lease = same.leaseMutable();
    m.clear(); // error: lease-conflict
    lease.close();
    m.release();
  }

  void intoHelper(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Lease lease = m.leaseMutable();
    stamp(m); // error: lease-conflict
    lease.close();
    m.release();
  }

  private static void stamp(@Borrowed MutableBuffer m) {
    m.setByte(0, (byte) 7);
  }
}
