package io.torvyn.flow.plan;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The islands of a pipeline, each after all it sends to: the order of initialisation. Islands that
 * feed each other would wait for each other's queues for ever, so they are refused.
 */
public final class IslandOrder {
  private final PipelineSpec spec;
  private final boolean[] open;
  private final boolean[] done;
  private final List<Integer> order = new ArrayList<>();

  private IslandOrder(PipelineSpec spec) {
    this.spec = spec;
    this.open = new boolean[spec.islands()];
    this.done = new boolean[spec.islands()];
  }

  /**
   * Orders the islands.
   *
   * @param spec the pipeline
   * @return the islands' numbers, downstream first
   * @throws IllegalArgumentException if islands feed each other; the message names a queue between
   *     them
   */
  public static List<Integer> downstreamFirst(PipelineSpec spec) {
    IslandOrder order = new IslandOrder(spec);
    for (int island = 0; island < spec.islands(); island++) {
      order.visit(island, null);
    }
    return List.copyOf(order.order);
  }

  private void visit(int island, @org.jspecify.annotations.Nullable EdgeSpec by) {
    if (done[island]) {
      return;
    }
    if (open[island] && by != null) {
      throw new IllegalArgumentException(
          "pipeline '"
              + spec.name()
              + "': the queue from '"
              + by.from()
              + "' to '"
              + by.to()
              + "' leads back into stages that feed it without a queue, so that both would wait for"
              + " each other; put a queue on the stage where the two ways merge");
    }
    open[island] = true;
    for (EdgeSpec edge : spec.edges()) {
      if (edge.queue() != null && spec.stage(edge.from()).island() == island) {
        visit(spec.stage(edge.to()).island(), edge);
      }
    }
    done[island] = true;
    order.add(island);
  }
}
