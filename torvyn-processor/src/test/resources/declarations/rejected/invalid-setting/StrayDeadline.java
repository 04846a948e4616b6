package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class StrayDeadline {
  void ingest(
      @Leased(millis = 5) Lease in) {} // error: invalid-setting | the lease 'in' has a deadline of 5 ms, but its scope is FLUSH

  void flush(Emitter out) {}
}
