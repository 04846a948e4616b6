package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rejects neighbours that disagree on the content type. A stage that declares nothing passes on
 * what it gets, so that neighbours may be several stages apart.
 */
public final class ContentTypeMismatch implements TopologyRule {
  /** A rule without settings. */
  public ContentTypeMismatch() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    Map<Stage, Map<String, Stage>> given = new HashMap<>();
    for (Stage stage : graph.order().orElse(List.of())) {
      Map<String, Stage> taken = new TreeMap<>();
      for (Edge edge : graph.in(stage)) {
        Map<String, Stage> offered =
            edge.deadLetter() ? Map.of() : given.getOrDefault(edge.from(), Map.of());
        offered.forEach((type, origin) -> check(edge, type, origin, findings));
        taken.putAll(offered);
      }
      given.put(stage, gives(stage, taken));
    }
  }

  private static Map<String, Stage> gives(Stage stage, Map<String, Stage> taken) {
    ComponentModel component = stage.component();
    if (!component.produces().isEmpty()) {
      return Map.of(component.produces(), stage);
    }
    boolean exact = !component.accepts().isEmpty() && !component.accepts().contains("*");
    boolean keeps = component.kind() != ComponentKind.SOURCE;
    return exact && keeps ? Map.of(component.accepts(), stage) : taken;
  }

  private static void check(Edge edge, String type, Stage origin, Findings findings) {
    String accepts = edge.to().component().accepts();
    if (!accepts.isEmpty() && !matches(accepts, type)) {
      findings.add(
          Finding.of(
              Rule.CONTENT_TYPE_MISMATCH,
              edge.at(),
              "stage '"
                  + edge.to().name()
                  + "' accepts "
                  + accepts
                  + ", but '"
                  + origin.name()
                  + "' gives "
                  + type,
              "put a stage between them that produces "
                  + accepts
                  + ", or change the @ContentType of "
                  + edge.to().component().type().simpleName()
                  + " or "
                  + origin.component().type().simpleName()));
    }
  }

  private static boolean matches(String accepts, String type) {
    String wanted = accepts.toLowerCase(Locale.ROOT);
    String got = type.toLowerCase(Locale.ROOT);
    return wanted.equals("*/*")
        || wanted.equals(got)
        || wanted.endsWith("/*") && got.startsWith(wanted.substring(0, wanted.length() - 1));
  }
}
