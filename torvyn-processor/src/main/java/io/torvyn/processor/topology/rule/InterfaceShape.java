package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts;
import io.torvyn.processor.topology.PipelineFacts.Fault;
import io.torvyn.processor.topology.PipelineFacts.Member;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import java.util.regex.Pattern;

/**
 * Rejects a pipeline that is no plain interface of stages, has a name that tools could not use, or
 * names a component that its package cannot reach.
 */
public final class InterfaceShape implements TopologyRule {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** A rule without settings. */
  public InterfaceShape() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    PipelineFacts facts = graph.facts();
    String type = facts.type().simpleName();
    for (Fault fault : Fault.values()) {
      if (facts.faults().contains(fault)) {
        add(findings, facts.at(), "pipeline '" + type + "' " + what(fault), help(fault));
        return;
      }
    }
    if (!NAME.matcher(facts.name()).matches()) {
      add(
          findings,
          facts.nameAt(),
          "'" + facts.name() + "' cannot name a pipeline",
          "use lower-case letters, digits and hyphens, beginning with a letter, such as \""
              + suggestion(type)
              + "\"");
    }
    for (Member member : facts.members()) {
      add(findings, member.at(), "'" + member.name() + "' " + member.problem(), member.help());
    }
    for (Stage stage : facts.stages()) {
      checkAccess(facts, stage, findings);
    }
  }

  private static void checkAccess(PipelineFacts facts, Stage stage, Findings findings) {
    var component = stage.component();
    if (component.type().packageName().equals(facts.type().packageName())) {
      return;
    }
    String name = component.type().simpleName();
    String hidden =
        component.access().isPublic()
            ? component.access().hidden().stream().findFirst().orElse("")
            : "class " + name;
    if (!hidden.isEmpty()) {
      findings.add(
          Finding.of(
              Rule.COMPONENT_SHAPE,
              stage.at(),
              "stage '"
                  + stage.name()
                  + "' cannot run '"
                  + name
                  + "', whose "
                  + hidden
                  + " is not public",
              "make it public, or move the pipeline to package " + component.type().packageName()));
    }
  }

  private static String what(Fault fault) {
    return switch (fault) {
      case NO_INTERFACE -> "is not an interface";
      case PRIVATE -> "is out of reach of generated code, because it is private";
      case GENERIC -> "has type parameters";
      case EXTENDS -> "extends another interface, whose methods would be stages without an order";
    };
  }

  private static String help(Fault fault) {
    return switch (fault) {
      case NO_INTERFACE -> "declare an interface with a method for each stage";
      case PRIVATE -> "remove 'private' from it and from the classes around it";
      case GENERIC -> "remove the type parameters";
      case EXTENDS -> "declare all stages in the interface itself";
    };
  }

  private static String suggestion(String type) {
    return type.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replace('_', '-')
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.PIPELINE_SHAPE, at, headline, help));
  }
}
