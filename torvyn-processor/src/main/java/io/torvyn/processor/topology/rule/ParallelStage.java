package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.StageModel.Replicas;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.List;
import java.util.Optional;

/**
 * Rejects {@code @Parallel} where replicas would each see too little, or could not keep the order
 * they promise. How many replicas are declared does not matter: whoever runs the pipeline may want
 * more.
 */
public final class ParallelStage implements TopologyRule {
  private static final int MOST = 256;

  /** A rule without settings. */
  public ParallelStage() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    for (Stage stage : graph.facts().stages()) {
      Replicas replicas = stage.replicas();
      if (replicas != null) {
        check(graph, stage, replicas, findings);
      }
    }
  }

  private static void check(
      PipelineGraph graph, Stage stage, Replicas replicas, Findings findings) {
    SourcePoint at = stage.replicasAt();
    String name = "stage '" + stage.name() + "' ";
    String keeps = stage.component().keeps();
    if (stage.kind() == ComponentKind.SOURCE) {
      add(
          findings,
          at,
          name + "is a source, whose replicas would all make the same",
          "declare several sources, or put @Parallel on a stage behind it");
    } else if (replicas.count() < 1 || replicas.count() > MOST) {
      add(findings, at, name + "asks for " + replicas.count() + " replicas", "choose 1 to " + MOST);
    } else if (replicas.keyed() && stage.key() == null) {
      add(
          findings,
          at,
          name + "gives its replicas elements by key, but has no key",
          "add @KeyedBy(from = 0, length = 4), or choose another order");
    } else if (!replicas.keyed() && stage.key() != null) {
      add(
          findings,
          stage.keyAt(),
          name + "has a key, but the order of its replicas is " + replicas.order(),
          "write order = Parallel.Order.KEYED, or remove @KeyedBy");
    } else if (!replicas.keyed() && !keeps.isEmpty()) {
      add(
          findings,
          at,
          "each replica of stage '" + stage.name() + "' would see some of the elements: " + keeps,
          "write order = Parallel.Order.KEYED and @KeyedBy, so that it sees all of its keys");
    } else if (replicas.inOrder()) {
      checkOrder(graph, stage, findings);
    }
  }

  private static void checkOrder(PipelineGraph graph, Stage stage, Findings findings) {
    String name = "stage '" + stage.name() + "' keeps the order of its elements, but ";
    List<Edge> in = graph.in(stage);
    Optional<Stage> parallel =
        in.stream().map(Edge::from).filter(from -> from.replicas() != null).findFirst();
    String merge =
        "put a stage with @Queue in between, which merges them, or choose order ="
            + " Parallel.Order.UNORDERED or KEYED";
    if (parallel.isPresent()) {
      String origin = parallel.get().name();
      add(findings, stage.replicasAt(), name + "the replicas of '" + origin + "' feed it", merge);
    } else if (in.size() > 1) {
      add(findings, stage.replicasAt(), name + "takes them from " + in.size() + " edges", merge);
    } else if (stage.queue() != null && stage.queue().overflow().equals("DROP_OLDEST")) {
      add(
          findings,
          stage.queueAt(),
          name + "its queue drops the oldest, whose turn would be missing",
          "write overflow = Overflow.DROP_NEWEST, or choose order = Parallel.Order.UNORDERED");
    }
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.INVALID_SETTING, at, headline, help));
  }
}
