package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class SilentLease {
  void ingest(
      Lease in) {} // error: ambiguous-ownership | parameter 'in' of 'ingest' does not say who owns the Lease

  void flush(Emitter out) {}
}
