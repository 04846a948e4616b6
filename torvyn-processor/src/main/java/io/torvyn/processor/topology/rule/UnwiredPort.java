package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.NearestName;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.List;

/** Rejects a port of a router that leads nowhere, and an edge from a port that does not exist. */
public final class UnwiredPort implements TopologyRule {
  /** A rule without settings. */
  public UnwiredPort() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    boolean sound = true;
    for (Edge edge : graph.edges()) {
      sound &= edge.deadLetter() || checkEdge(edge, findings);
    }
    if (sound) {
      graph.facts().stages().stream()
          .filter(stage -> stage.kind() == ComponentKind.ROUTER)
          .forEach(router -> checkRouter(graph, router, findings));
    }
  }

  private static boolean checkEdge(Edge edge, Findings findings) {
    List<String> ports = edge.from().component().portNames();
    String from = edge.from().name();
    if (edge.from().kind() != ComponentKind.ROUTER) {
      if (edge.port().isEmpty()) {
        return true;
      }
      add(
          findings,
          edge,
          "stage '" + from + "' is no router and has no port '" + edge.port() + "'",
          "write @From(\"" + from + "\")");
      return false;
    }
    if (edge.port().isEmpty()) {
      add(
          findings,
          edge,
          "stage '" + edge.to().name() + "' takes from router '" + from + "' without a port",
          "write @From(\"" + from + "." + ports.get(0) + "\"); the ports are " + list(ports));
      return false;
    }
    if (!ports.contains(edge.port())) {
      String help =
          NearestName.of(edge.port(), ports)
              .map(near -> "did you mean '" + from + "." + near + "'?")
              .orElse("the ports are " + list(ports));
      add(findings, edge, "router '" + from + "' has no port '" + edge.port() + "'", help);
      return false;
    }
    return true;
  }

  private static void checkRouter(PipelineGraph graph, Stage router, Findings findings) {
    List<String> wired = graph.out(router).stream().map(Edge::port).toList();
    List<String> open =
        router.component().portNames().stream().filter(port -> !wired.contains(port)).toList();
    if (!open.isEmpty() && !wired.isEmpty()) {
      findings.add(
          Finding.of(
              Rule.UNWIRED_PORT,
              router.at(),
              (open.size() == 1 ? "port " : "ports ")
                  + list(open)
                  + " of router '"
                  + router.name()
                  + "' "
                  + (open.size() == 1 ? "leads" : "lead")
                  + " nowhere",
              "add a stage with @From(\"" + router.name() + "." + open.get(0) + "\")"));
    }
  }

  private static String list(List<String> ports) {
    return String.join(", ", ports);
  }

  private static void add(Findings findings, Edge edge, String headline, String help) {
    findings.add(Finding.of(Rule.UNWIRED_PORT, edge.at(), headline, help));
  }
}
