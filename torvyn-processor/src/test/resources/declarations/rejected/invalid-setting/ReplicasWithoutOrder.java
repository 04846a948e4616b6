package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

@Pipeline("replicas-without-order")
interface ReplicasWithoutOrder {
  Parts.Numbers one();

  Parts.Numbers other();

  @Queue(overflow = Overflow.DROP_OLDEST) // error: invalid-setting | stage 'dropping' keeps the order of its elements, but its queue drops the oldest, whose turn would be missing
  @Parallel(2)
  Parts.Copy dropping();

  @Parallel(1) // error: invalid-setting | stage 'next' keeps the order of its elements, but the replicas of 'dropping' feed it
  Parts.Copy next();

  @From({"one", "other", "next"})
  Parts.Copy merged();

  @From({"merged", "other"})
  @Parallel(2) // error: invalid-setting | stage 'out' keeps the order of its elements, but takes them from 2 edges
  Parts.Look out();
}
