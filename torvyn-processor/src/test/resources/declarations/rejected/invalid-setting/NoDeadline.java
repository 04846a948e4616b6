package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class NoDeadline {
  void ingest(
      @Leased(Leased.Scope.DEADLINE) Lease in) {} // error: invalid-setting | the lease 'in' ends at a deadline of 0 ms; it must be at least 1

  void flush(Emitter out) {}
}
