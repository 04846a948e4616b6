package rejected.lease_expired;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Lease;

/** A lease that was closed is over. */
class Plain {
  int readAfterClose(@Borrowed Lease lease) {
    lease.close();
    return lease.byteAt(0); // error: lease-expired
  }

  int ofABuffer(@Owned Buffer in) {
    Lease lease = in.lease();
    int first = lease.byteAt(0);
    lease.close();
    first += lease.byteAt(1); // error: lease-expired
    in.release();
    return first;
  }

  void renewAfterClose(@Borrowed Lease lease) {
    lease.close();
    lease.renew(10); // error: lease-expired
  }

  int sizeAfterClose(@Borrowed Lease lease) {
    lease.close();
    return lease.size(); // error: lease-expired
  }
}
