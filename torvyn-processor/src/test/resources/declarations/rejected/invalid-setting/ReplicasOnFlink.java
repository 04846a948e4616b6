package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

/** Named by the option torvyn.flink. */
@Pipeline("replicas-on-flink")
interface ReplicasOnFlink {
  Parts.Numbers numbers();

  @Parallel(2) // error: invalid-setting | the 2 replicas of stage 'copy' keep the order of its elements, and pipeline 'replicas-on-flink' is to run on Flink, which does not
  Parts.Copy copy();

  Parts.Copy between();

  @Parallel(value = 2, order = Parallel.Order.UNORDERED)
  Parts.Look out();
}
