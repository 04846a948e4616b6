package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.NearestName;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.Islands;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import io.torvyn.processor.topology.PipelineGraph.Unresolved;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rejects a graph in which elements could not run from sources to sinks: an end is missing, a name
 * leads nowhere, a stage gets or gives nothing, stages form a circle, a queue separates nothing.
 */
public final class PipelineShape implements TopologyRule {
  /** A rule without settings. */
  public PipelineShape() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    List<Stage> stages = graph.facts().stages();
    String name = graph.facts().name();
    if (stages.stream().noneMatch(stage -> stage.kind() == ComponentKind.SOURCE)) {
      add(
          findings,
          graph.facts().at(),
          "pipeline '" + name + "' has no source",
          "declare a stage whose class is annotated @Source");
      return;
    }
    if (stages.stream().noneMatch(stage -> stage.kind() == ComponentKind.SINK)) {
      add(
          findings,
          graph.facts().at(),
          "pipeline '" + name + "' has no sink",
          "declare a stage whose class is annotated @Sink");
      return;
    }
    graph.unresolved().forEach(unresolved -> unknown(graph, unresolved, findings));
    if (!graph.unresolved().isEmpty()) {
      return;
    }
    if (graph.order().isEmpty()) {
      cycle(graph, findings);
      return;
    }
    stages.forEach(stage -> ends(graph, stage, findings));
    queues(graph, findings);
  }

  private static void unknown(PipelineGraph graph, Unresolved unresolved, Findings findings) {
    List<String> names =
        graph.facts().stages().stream()
            .map(Stage::name)
            .filter(name -> !name.equals(unresolved.stage().name()))
            .toList();
    add(
        findings,
        unresolved.at(),
        "stage '"
            + unresolved.stage().name()
            + "' names '"
            + unresolved.name()
            + "', which is no stage of this pipeline",
        NearestName.of(unresolved.name(), names)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("the stages are " + String.join(", ", names)));
  }

  /** Walks upstream among what cannot be ordered until a stage comes round again. */
  private static void cycle(PipelineGraph graph, Findings findings) {
    for (Stage start : graph.facts().stages()) {
      List<Stage> path = new java.util.ArrayList<>(List.of(start));
      if (comesBack(graph, start, path, new HashSet<>())) {
        String circle = path.stream().map(Stage::name).collect(Collectors.joining(" → "));
        add(
            findings,
            start.fromAt(),
            "stages form a circle: " + circle,
            "elements flow one way; let one of these stages take from another");
        return;
      }
    }
  }

  private static boolean comesBack(
      PipelineGraph graph, Stage start, List<Stage> path, Set<Stage> seen) {
    for (Edge edge : graph.out(path.get(path.size() - 1))) {
      if (edge.to().equals(start) || seen.add(edge.to())) {
        path.add(edge.to());
        if (edge.to().equals(start) || comesBack(graph, start, path, seen)) {
          return true;
        }
        path.remove(path.size() - 1);
      }
    }
    return false;
  }

  private static void ends(PipelineGraph graph, Stage stage, Findings findings) {
    List<Edge> in = graph.in(stage);
    List<Edge> out = graph.out(stage);
    if (stage.kind() == ComponentKind.SOURCE && !in.isEmpty()) {
      add(
          findings,
          in.get(0).at(),
          "stage '" + stage.name() + "' is a source and takes no elements",
          "remove what leads to it, or make it a @Processor");
    } else if (stage.kind() != ComponentKind.SOURCE && in.isEmpty()) {
      add(
          findings,
          stage.at(),
          "stage '" + stage.name() + "' takes from nowhere: no stage is declared above it",
          "declare a source above it, or say where it takes from with @From");
    }
    if (stage.kind() == ComponentKind.SINK && !out.isEmpty()) {
      Edge first = out.get(0);
      add(
          findings,
          first.at(),
          "stage '"
              + first.to().name()
              + "' takes from '"
              + stage.name()
              + "', which is a sink and gives nothing",
          "say with @From which other stage it takes from");
    } else if (stage.kind() != ComponentKind.SINK && out.isEmpty()) {
      add(
          findings,
          stage.at(),
          "nobody takes what stage '" + stage.name() + "' gives",
          "add a stage that takes from it with @From(\"" + stage.name() + "\")");
    }
    Set<String> origins = new HashSet<>();
    for (Edge edge : in) {
      if (!edge.deadLetter() && !origins.add(edge.origin())) {
        add(
            findings,
            edge.at(),
            "stage '" + stage.name() + "' takes from '" + edge.origin() + "' twice",
            "name it once");
      }
    }
  }

  private static void queues(PipelineGraph graph, Findings findings) {
    Islands islands = new Islands(graph);
    for (Edge edge : graph.edges()) {
      if (graph.queued(edge.to()) && islands.of(edge.from()) == islands.of(edge.to())) {
        SourcePoint at = edge.deadLetter() ? edge.at() : edge.to().queueAt();
        add(
            findings,
            at,
            "the queue in front of '"
                + edge.to().name()
                + "' separates nothing: another way without a queue joins '"
                + edge.from().name()
                + "' to what follows",
            "put @Queue on the stage where the two ways meet as well, or remove this one");
        return;
      }
    }
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.PIPELINE_SHAPE, at, headline, help));
  }
}
