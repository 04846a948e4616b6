package rejected.conflicting_ownership;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A component cannot be lent a writable buffer: two would write. */
class EntryMethods {
  @Processor
  static final class WritesIntoALoan {
    void process(@Borrowed MutableBuffer in, Emitter out) { // error: conflicting-ownership
      System.out.println(in.size());
    }
  }

  @Sink
  static final class SinkOfALoan {
    void push(@Borrowed MutableBuffer in) { // error: conflicting-ownership
      System.out.println(in.size());
    }
  }

  @Sink
  static final class Torn {
    void push(@Owned @Borrowed Buffer in) { // error: conflicting-ownership
      System.out.println("?");
    }
  }
}
