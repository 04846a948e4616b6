package io.torvyn.processor;

import io.torvyn.processor.contract.Deferral;
import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.generate.PipelineSources;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineReader;
import io.torvyn.processor.topology.PipelineTranslation;
import io.torvyn.processor.topology.rule.TopologyRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What happens in a round: components are read and judged, pipelines are read, judged and written.
 * What mentions a type that does not exist waits for the next round.
 */
final class DeclarationPhase {
  private final Elements elements;
  private final Components components;
  private final PipelineReader pipelines;
  private final List<List<TopologyRule>> rules;
  private final Set<String> blueprints;
  private final PipelineSources sources;
  private final Findings findings;
  private final Faults faults;
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private final Map<String, String> namedBy = new HashMap<>();

  DeclarationPhase(
      Elements elements,
      Components components,
      List<List<TopologyRule>> rules,
      Set<String> blueprints,
      PipelineSources sources,
      Findings findings) {
    this.elements = elements;
    this.components = components;
    this.pipelines = new PipelineReader(components);
    this.rules = rules;
    this.blueprints = blueprints;
    this.sources = sources;
    this.findings = findings;
    this.faults = new Faults(findings);
  }

  /** Works on what is new in a round, and on what waited for it. */
  void round(Collection<TypeElement> newComponents, Collection<TypeElement> newPipelines) {
    for (TypeElement type : newComponents) {
      faults.guard(type, () -> components.declare(type, new Deferral()));
    }
    List<TypeElement> due = new ArrayList<>();
    waiting
        .keySet()
        .forEach(name -> due.add(Objects.requireNonNull(elements.getTypeElement(name))));
    due.addAll(newPipelines);
    waiting.clear();
    for (TypeElement type : due) {
      faults.guard(type, () -> pipeline(type));
    }
  }

  /** Names what pipelines waited for in vain. */
  void end() {
    waiting.forEach(
        (pipeline, missing) ->
            findings.add(
                Finding.of(
                    Rule.PIPELINE_SHAPE,
                    SourcePoint.of(Objects.requireNonNull(elements.getTypeElement(pipeline))),
                    "nothing was generated for '"
                        + pipeline
                        + "', because type '"
                        + missing
                        + "' does not exist",
                    "correct the name or add the import; if another processor writes the type,"
                        + " look at what that reports")));
  }

  private void pipeline(TypeElement type) throws IOException {
    Deferral missing = new Deferral();
    Optional<PipelineFacts> facts = pipelines.read(type, missing);
    if (missing.missing().isPresent()) {
      waiting.put(type.getQualifiedName().toString(), missing.missing().get());
    } else if (facts.isPresent()) {
      PipelineGraph graph = PipelineGraph.connect(facts.get());
      if (isSound(graph, rules) && isNamedAlone(facts.get())) {
        sources.write(PipelineTranslation.translate(graph));
        if (getsBlueprint(facts.get().name()) && isSound(graph, List.of(RuleList.blueprints()))) {
          sources.writeBlueprint(PipelineTranslation.translate(graph.cutAtEnds()));
        }
      }
    }
  }

  private boolean getsBlueprint(String pipeline) {
    return blueprints.contains(pipeline) || blueprints.contains("*");
  }

  private boolean isSound(PipelineGraph graph, List<List<TopologyRule>> asked) {
    List<Finding> found = new ArrayList<>();
    for (List<TopologyRule> group : asked) {
      if (found.isEmpty()) {
        group.forEach(rule -> rule.check(graph, found::add));
      }
    }
    found.forEach(findings::add);
    return found.isEmpty();
  }

  private boolean isNamedAlone(PipelineFacts facts) {
    String type = facts.type().qualifiedName();
    String other = namedBy.putIfAbsent(facts.name(), type);
    if (other == null || other.equals(type)) {
      return true;
    }
    findings.add(
        Finding.of(
            Rule.PIPELINE_SHAPE,
            facts.nameAt(),
            "pipeline '" + facts.name() + "' exists already: " + other + " is called so too",
            "give each pipeline a name of its own"));
    return false;
  }
}
