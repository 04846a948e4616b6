package rejected.lease_expired;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Lease;

/** Closed on some path of this body. */
class Paths {
  int oneBranch(@Borrowed Lease lease, boolean done) {
    if (done) {
      lease.close();
    }
    return lease.byteAt(0); // error: lease-expired
  }

  int nextTurn(@Borrowed Lease lease, int turns) {
    int sum = 0;
    for (int i = 0; i < turns; i++) {
      sum += lease.byteAt(i); // error: lease-expired
      if (sum > 100) lease.close();
    }
    return sum;
  }

  int afterTryWithResources(@Owned Buffer in) {
    Lease kept;
    try (Lease lease = in.lease()) {
      kept = lease;
    }
    int n = kept.byteAt(0); // error: lease-expired
    in.release();
    return n;
  }

  int alias(@Borrowed Lease lease) {
    Lease same = lease;
    same.close();
    return lease.byteAt(0); // error: lease-expired
  }

  int inFinally(@Borrowed Lease lease) {
    try {
      lease.close();
    } finally {
      System.out.println(lease.byteAt(0)); // error: lease-expired
    }
    return 0;
  }

  int inSwitch(@Borrowed Lease lease, int kind) {
    switch (kind) {
      case 0 -> lease.close();
      default -> System.out.println("open");
    }
    return lease.intAt(0); // error: lease-expired
  }
}
