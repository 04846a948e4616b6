package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class LeasedBuffer {
  void ingest(
      @Leased Buffer in) {} // error: conflicting-ownership | parameter 'in' is a @Leased Buffer, but what is leased is a Lease

  void flush(Emitter out) {}
}
