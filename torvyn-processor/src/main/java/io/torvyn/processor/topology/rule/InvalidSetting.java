package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel.Key;
import io.torvyn.processor.model.StageModel.OnError;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;
import io.torvyn.processor.topology.PipelineGraph.Edge;

/** Rejects settings that are out of range, or contradict each other or the stage they are on. */
public final class InvalidSetting implements TopologyRule {
  private static final int MAX_DEPTH = 1 << 20;
  private static final int MAX_RETRIES = 1_000;
  private static final long MAX_BACKOFF = 60_000;

  /** A rule without settings. */
  public InvalidSetting() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    for (Stage stage : graph.facts().stages()) {
      checkQueue(stage, findings);
      checkRetry(stage, findings);
      checkDeadLetter(graph, stage, findings);
      checkMerge(graph, stage, findings);
      checkKey(graph, stage, findings);
    }
  }

  private static void checkQueue(Stage stage, Findings findings) {
    QueueSettings queue = stage.queue();
    if (queue == null) {
      return;
    }
    SourcePoint at = stage.queueAt();
    String of = " of the queue in front of '" + stage.name() + "' is ";
    boolean limited = queue.overflow().equals("RATE_LIMIT");
    if (stage.kind() == ComponentKind.SOURCE) {
      add(
          findings,
          at,
          "stage '" + stage.name() + "' is a source and has no edge to put a queue on",
          "put @Queue on a stage that takes from it");
    } else if (queue.depth() < 1 || queue.depth() > MAX_DEPTH) {
      add(findings, at, "the depth" + of + queue.depth(), "choose 1 to 1048576");
    } else if (queue.lowWatermark() < 0 || queue.lowWatermark() > 99) {
      add(
          findings,
          at,
          "the low watermark" + of + queue.lowWatermark() + " per cent",
          "choose 0 to 99; the queue asks for elements again at or below it");
    } else if (limited && queue.perSecond() < 1) {
      add(
          findings,
          at,
          "the rate" + of + queue.perSecond() + " per second",
          "write perSecond = 1000, or another rate of at least 1");
    } else if (!limited && queue.perSecond() != 0) {
      add(
          findings,
          at,
          "the rate"
              + of
              + queue.perSecond()
              + " per second, but its overflow is "
              + queue.overflow(),
          "write overflow = Overflow.RATE_LIMIT, or remove perSecond");
    }
  }

  private static void checkRetry(Stage stage, Findings findings) {
    OnError onError = stage.onError();
    if (!onError.policy().equals("RETRY")) {
      return;
    }
    String name = "stage '" + stage.name() + "' ";
    if (owns(stage)) {
      add(
          findings,
          stage.onErrorAt(),
          name + "owns its input, which a failed call has consumed: there is nothing to retry with",
          "let the component take '@Borrowed Buffer', or choose another policy");
    } else if (onError.retries() < 1 || onError.retries() > MAX_RETRIES) {
      add(
          findings,
          stage.onErrorAt(),
          name + "retries " + onError.retries() + " times",
          "choose 1 to 1000");
    } else if (onError.backoffMillis() < 0 || onError.backoffMillis() > MAX_BACKOFF) {
      add(
          findings,
          stage.onErrorAt(),
          name + "waits " + onError.backoffMillis() + " ms before a retry",
          "choose 0 to 60000");
    }
  }

  private static void checkDeadLetter(PipelineGraph graph, Stage stage, Findings findings) {
    OnError onError = stage.onError();
    boolean policy = onError.policy().equals("DEAD_LETTER");
    String name = "stage '" + stage.name() + "' ";
    if (policy && onError.deadLetter().isEmpty()) {
      add(
          findings,
          stage.onErrorAt(),
          name + "sends failed elements away, but does not say where",
          "name a sink of this pipeline: deadLetter = \"failures\"");
    } else if (!policy && !onError.deadLetter().isEmpty()) {
      add(
          findings,
          stage.onErrorAt(),
          name
              + "names '"
              + onError.deadLetter()
              + "' for failed elements, but its policy is "
              + onError.policy(),
          "write ErrorPolicy.DEAD_LETTER, or remove deadLetter");
    } else if (policy && stage.kind() == ComponentKind.SOURCE) {
      add(
          findings,
          stage.onErrorAt(),
          name + "is a source: when it fails there is no element to send away",
          "choose RETRY, SKIP or TERMINATE");
    } else if (policy && owns(stage)) {
      add(
          findings,
          stage.onErrorAt(),
          name + "owns its input, which a failed call has consumed: there is nothing to send away",
          "let the component take '@Borrowed Buffer', or choose another policy");
    }
    for (Edge edge : graph.edges()) {
      if (edge.from().equals(stage)
          && edge.deadLetter()
          && edge.to().kind() != ComponentKind.SINK) {
        add(
            findings,
            edge.at(),
            "failed elements of '"
                + stage.name()
                + "' go to '"
                + edge.to().name()
                + "', which is no sink",
            "name a sink of this pipeline");
      }
    }
  }

  private static void checkMerge(PipelineGraph graph, Stage stage, Findings findings) {
    if (stage.priority() && !graph.queued(stage)) {
      add(
          findings,
          stage.fromAt(),
          "stage '"
              + stage.name()
              + "' serves its inputs by priority, but has no queue to choose"
              + " from",
          "add @Queue, or remove merge");
    }
  }

  private static void checkKey(PipelineGraph graph, Stage stage, Findings findings) {
    Key key = stage.key();
    if (key == null) {
      return;
    }
    String name = "stage '" + stage.name() + "' ";
    if (stage.kind() == ComponentKind.SOURCE || !graph.cutAtEnds().queued(stage)) {
      add(
          findings,
          stage.keyAt(),
          name + "is keyed, but no edge in front of it could part elements",
          "add @Queue, or put @KeyedBy on the stage whose queue the elements pass");
    } else if (key.from() < 0 || key.length() < 0) {
      add(
          findings,
          stage.keyAt(),
          name + "is keyed by " + key.length() + " bytes from byte " + key.from(),
          "choose 0 or more; length 0 means all from the first byte on");
    }
  }

  private static boolean owns(Stage stage) {
    return stage.component().entry().payload() == Ownership.OWNED;
  }

  private static void add(Findings findings, SourcePoint at, String headline, String help) {
    findings.add(Finding.of(Rule.INVALID_SETTING, at, headline, help));
  }
}
