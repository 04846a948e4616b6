package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

/** Named by the option torvyn.flink. */
@Pipeline("on-flink")
interface OnFlink {
  Parts.Numbers numbers();

  Latest latest(); // error: unsnapshotable-state | the state of stage 'latest' cannot be saved, and pipeline 'on-flink' is to run on Flink: its field 'last' keeps buffers between calls

  Parts.Overwrite overwrite(); // error: unsnapshotable-state | the state of stage 'overwrite' cannot be saved, and pipeline 'on-flink' is to run on Flink: it is an aggregator, which gathers elements

  Parts.Keep keep();

  /** Gives the element before. */
  @Processor
  final class Latest {
    private final Held last = new Held();

    @Owned Buffer process(@Owned Buffer in) {
      Buffer before = last.take();
      last.put(in);
      return before;
    }
  }
}
