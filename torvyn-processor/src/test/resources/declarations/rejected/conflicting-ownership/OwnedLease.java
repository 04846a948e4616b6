package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class OwnedLease {
  void ingest(
      @Owned Lease in) {} // error: conflicting-ownership | parameter 'in' is a @Owned Lease, but a lease is never owned or borrowed

  void flush(Emitter out) {}
}
