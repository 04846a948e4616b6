package io.torvyn.processor.topology;

import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.Argument;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.HashMap;
import java.util.Map;

/**
 * How many payload copies the contracts allow at most. The bound assumes that a component reads a
 * payload out at most once and writes a result at most once; one that emits several results for an
 * element counts as if it had made one of the same size.
 *
 * <table>
 *   <caption>Copies per element</caption>
 *   <tr><th>contract</th><th>copies</th></tr>
 *   <tr><td>a source writes what it produces</td><td>1</td></tr>
 *   <tr><td>{@code @Borrowed Buffer}, {@code @Owned Buffer}, {@code Lease}: read out</td><td>1</td></tr>
 *   <tr><td>{@code @Owned MutableBuffer}: changed in place</td><td>0</td></tr>
 *   <tr><td>metadata only</td><td>0</td></tr>
 *   <tr><td>{@code BufferAllocator} on a processor or aggregator: a result is written</td><td>1</td></tr>
 *   <tr><td>{@code @From(copy = true)}</td><td>1</td></tr>
 * </table>
 */
public final class CopyBound {
  private final PipelineGraph graph;
  private final Map<Stage, Integer> behind = new HashMap<>();

  /**
   * Looks at a graph without cycles.
   *
   * @param graph the graph
   */
  public CopyBound(PipelineGraph graph) {
    this.graph = graph;
  }

  /**
   * The copies a component makes of one element.
   *
   * @param component a component
   * @return 0 to 2
   */
  public static int of(ComponentModel component) {
    if (component.kind() == ComponentKind.SOURCE) {
      return 1;
    }
    EntryMethod entry = component.entry();
    boolean reads =
        !component.metadataOnly()
            && (entry.takes(Argument.BORROWED)
                || entry.takes(Argument.OWNED)
                || entry.takes(Argument.LEASE));
    boolean writes =
        component.methods().values().stream().anyMatch(method -> method.takes(Argument.ALLOCATOR));
    return (reads ? 1 : 0) + (writes ? 1 : 0);
  }

  /**
   * The copies of one element on all its ways.
   *
   * @return the most that any source can cause
   */
  public int total() {
    return graph.facts().stages().stream()
        .filter(stage -> stage.kind() == ComponentKind.SOURCE)
        .mapToInt(this::from)
        .max()
        .orElse(0);
  }

  /**
   * The copies made by a stage and behind it: all branches of a broadcast, one port of a router.
   */
  private int from(Stage stage) {
    Integer known = behind.get(stage);
    if (known != null) {
      return known;
    }
    boolean onePort = stage.component().entry().result() == EntryMethod.Result.PORT;
    Map<String, Integer> ports = new HashMap<>();
    for (Edge edge : graph.out(stage)) {
      int copies = (edge.copy() ? 1 : 0) + from(edge.to());
      ports.merge(onePort ? edge.port() : "", copies, Integer::sum);
    }
    int most = ports.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int copies = of(stage.component()) + Math.max(most, failing(stage));
    behind.put(stage, copies);
    return copies;
  }

  private int failing(Stage stage) {
    return graph.edges().stream()
        .filter(edge -> edge.from().equals(stage) && edge.deadLetter())
        .mapToInt(edge -> from(edge.to()))
        .max()
        .orElse(0);
  }
}
