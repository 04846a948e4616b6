package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Note;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.EntryMethod;
import io.torvyn.processor.model.EntryMethod.LeaseTerms;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import io.torvyn.processor.topology.Sharing;
import java.util.List;

/**
 * Rejects sending one element to several stages of which one wants to own or write it, unless that
 * one gets a copy. Filters and routers pass a shared element on as it is.
 */
public final class SharedOwnedElement implements TopologyRule {
  /** A rule without settings. */
  public SharedOwnedElement() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    Sharing sharing = new Sharing(graph);
    for (Edge edge : graph.edges()) {
      if (claims(edge.to())) {
        sharing.other(edge).ifPresent(other -> findings.add(finding(edge, other)));
      }
    }
  }

  private static boolean claims(Stage stage) {
    EntryMethod entry = stage.component().entry();
    LeaseTerms lease = entry.lease();
    return entry.payload() == Ownership.OWNED || lease != null && lease.mutable();
  }

  private static Finding finding(Edge edge, Edge other) {
    Stage stage = edge.to();
    String claim =
        stage.component().entry().payload() == Ownership.OWNED ? "wants to own" : "wants to write";
    String help =
        edge.deadLetter()
            ? "let '" + stage.name() + "' take '@Borrowed Buffer'"
            : "give it its own: @From(value = \"" + edge.origin() + "\", copy = true)";
    return new Finding(
        Rule.SHARED_OWNED_ELEMENT,
        edge.at(),
        "stage '"
            + stage.name()
            + "' "
            + claim
            + " elements that '"
            + other.from().name()
            + "' sends to '"
            + other.to().name()
            + "' as well",
        List.of(new Note(other.at(), "'" + other.to().name() + "' gets the same element")),
        help);
  }
}
