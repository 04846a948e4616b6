package io.torvyn.processor.topology;

import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stages run together: those connected without a queue between them. Islands are numbered by
 * their first stage.
 */
public final class Islands {
  private final Map<Stage, Integer> numbers = new HashMap<>();
  private final int count;

  /**
   * Cuts a graph at its queues.
   *
   * @param graph any graph
   */
  public Islands(PipelineGraph graph) {
    Map<Stage, List<Stage>> groups = new HashMap<>();
    for (Edge edge : graph.edges()) {
      if (!graph.queued(edge.to())) {
        join(groups, edge.from(), edge.to());
      }
    }
    int next = 0;
    for (Stage stage : graph.facts().stages()) {
      if (!numbers.containsKey(stage)) {
        for (Stage member : group(groups, stage)) {
          numbers.put(member, next);
        }
        next++;
      }
    }
    this.count = next;
  }

  private static List<Stage> group(Map<Stage, List<Stage>> groups, Stage stage) {
    return groups.computeIfAbsent(stage, alone -> new ArrayList<>(List.of(alone)));
  }

  private static void join(Map<Stage, List<Stage>> groups, Stage one, Stage other) {
    List<Stage> kept = group(groups, one);
    List<Stage> moved = group(groups, other);
    if (kept != moved) {
      kept.addAll(moved);
      moved.forEach(stage -> groups.put(stage, kept));
    }
  }

  /**
   * The number of a stage's island.
   *
   * @param stage a stage of the graph
   * @return from 0
   */
  public int of(Stage stage) {
    Integer number = numbers.get(stage);
    if (number == null) {
      throw new IllegalArgumentException("no stage of this graph: " + stage.name());
    }
    return number;
  }

  /**
   * How many islands there are.
   *
   * @return at least 1, if there is a stage
   */
  public int count() {
    return count;
  }
}
