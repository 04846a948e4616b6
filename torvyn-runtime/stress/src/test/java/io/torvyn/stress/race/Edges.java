package io.torvyn.stress.race;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.flow.plan.EdgePlan;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.Turns;
import io.torvyn.glue.spec.EdgeSpec;

/** Queues between two islands, as the races need them. */
final class Edges {
  private Edges() {}

  /** An empty queue. */
  static EdgeQueue queue(int depth, Overflow overflow) {
    return queue(depth, overflow, null);
  }

  /** An empty queue whose consumer asks for turns. */
  static EdgeQueue queue(int depth, Overflow overflow, Turns turns) {
    EdgeSpec spec = new EdgeSpec(0, "here", "", "there", false, "owned", null);
    return new EdgeQueue(new EdgePlan(spec, depth, overflow, 0, 0), turns);
  }
}
