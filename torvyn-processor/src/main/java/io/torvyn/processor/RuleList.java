package io.torvyn.processor;

import io.torvyn.processor.contract.rule.AmbiguousOwnership;
import io.torvyn.processor.contract.rule.ClassShape;
import io.torvyn.processor.contract.rule.ComponentRule;
import io.torvyn.processor.contract.rule.ConflictingOwnership;
import io.torvyn.processor.contract.rule.EntryShape;
import io.torvyn.processor.contract.rule.LeaseSetting;
import io.torvyn.processor.contract.rule.SignatureShape;
import io.torvyn.processor.topology.rule.ContentTypeMismatch;
import io.torvyn.processor.topology.rule.InterfaceShape;
import io.torvyn.processor.topology.rule.InvalidSetting;
import io.torvyn.processor.topology.rule.OrderOnFlink;
import io.torvyn.processor.topology.rule.ParallelStage;
import io.torvyn.processor.topology.rule.PipelineShape;
import io.torvyn.processor.topology.rule.SharedOwnedElement;
import io.torvyn.processor.topology.rule.TopologyRule;
import io.torvyn.processor.topology.rule.UnsnapshotableState;
import io.torvyn.processor.topology.rule.UnwiredPort;
import java.util.List;

/** Every rule about declarations, in the order in which they are asked. */
final class RuleList {
  private RuleList() {}

  /** Rules about a component. They are independent; the order is that of the messages. */
  static List<ComponentRule> components() {
    return List.of(
        new ClassShape(),
        new EntryShape(),
        new AmbiguousOwnership(),
        new ConflictingOwnership(),
        new SignatureShape(),
        new LeaseSetting());
  }

  /**
   * Rules about a pipeline, in groups. A group is asked only if those before it found nothing,
   * because its rules rely on what they hold.
   */
  static List<List<TopologyRule>> pipelines() {
    return List.of(
        List.of(new InterfaceShape()),
        // Ports come first: a router without a port would also seem to be a broken graph.
        List.of(new UnwiredPort()),
        // The rest walks the graph and needs it without circles and loose ends.
        List.of(new PipelineShape()),
        List.of(
            new ContentTypeMismatch(),
            new SharedOwnedElement(),
            new InvalidSetting(),
            new ParallelStage()));
  }

  /** What is asked besides of a pipeline that gets a blueprint. */
  static List<TopologyRule> blueprints() {
    return List.of(new UnsnapshotableState(), new OrderOnFlink());
  }
}
