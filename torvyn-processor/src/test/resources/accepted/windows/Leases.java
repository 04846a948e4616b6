package accepted.windows;

import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Leased.Scope;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import java.util.HashMap;
import java.util.Map;

/** Leases may be kept in any collection; whether they still live is asked at run time. */
class Leases {
  private final Map<String, Lease> byType = new HashMap<>();
  private Lease last;

  void remember(@Leased(Scope.STAGE) Lease lease) {
    Lease before = byType.put(lease.contentType(), lease);
    if (before != null) {
      before.close();
    }
    last = lease;
  }

  int sumOfFirstBytes() {
    int sum = 0;
    for (Lease each : byType.values()) {
      if (each.live() && !each.isEmpty()) {
        sum += each.byteAt(0);
      }
    }
    return last != null && last.live() ? sum + last.size() : sum;
  }

  int readThenClose(@Owned Buffer in) {
    int first;
    try (Lease lease = in.lease()) {
      first = lease.byteAt(0);
    }
    in.release();
    return first;
  }

  @Owned Buffer writeThroughALease(@Owned MutableBuffer m) {
    Lease lease = m.leaseMutable();
    lease.setByte(0, (byte) 1);
    lease.close();
    return m.append((byte) 2).freeze();
  }

  void onOnePath(@Owned MutableBuffer m, boolean stamp) {
    if (stamp) {
      Lease lease = m.leaseMutable();
      lease.setInt(0, 42);
      lease.close();
    }
    m.release();
  }
}
