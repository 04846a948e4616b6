package io.torvyn.processor.topology;

import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.ComponentModel;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel.Key;
import io.torvyn.processor.model.StageModel.OnError;
import io.torvyn.processor.model.StageModel.Replicas;
import io.torvyn.processor.model.TypeRef;
import io.torvyn.processor.source.SourcePoint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a pipeline interface, right or wrong, without compiler types.
 *
 * @param type the interface
 * @param name what its {@code @Pipeline} says
 * @param at its place
 * @param nameAt the place of its name
 * @param isPublic whether it is public, and everything around it
 * @param faults what keeps it from being a pipeline
 * @param members its methods that are no stages, though they look like it
 * @param stages its stages, in the order they are declared
 */
public record PipelineFacts(
    TypeRef type,
    String name,
    SourcePoint at,
    SourcePoint nameAt,
    boolean isPublic,
    Set<Fault> faults,
    List<Member> members,
    List<Stage> stages) {
  /** Copies the collections. */
  public PipelineFacts {
    faults = Set.copyOf(faults);
    members = List.copyOf(members);
    stages = List.copyOf(stages);
  }

  /** What keeps a type from being a pipeline. */
  public enum Fault {
    /** It is a class, an enum or an annotation. */
    NO_INTERFACE,
    /** It, or a class around it, is private. */
    PRIVATE,
    /** It has type parameters. */
    GENERIC,
    /** It extends other interfaces. */
    EXTENDS
  }

  /**
   * A method that cannot be a stage.
   *
   * @param name its name
   * @param at its place
   * @param problem why it is none, as the end of a sentence
   * @param help what to do
   */
  public record Member(String name, SourcePoint at, String problem, String help) {}

  /**
   * A stage.
   *
   * @param name the name of its method
   * @param at its place
   * @param component what runs there
   * @param from what its {@code @From} names; empty if it has none
   * @param fromAt the place of its {@code @From}, or of the stage
   * @param copy whether its {@code @From} asks for a copy
   * @param priority whether its {@code @From} serves inputs in order
   * @param queue its queue; null without one
   * @param queueAt the place of its {@code @Queue}, or of the stage
   * @param onError what happens when it throws
   * @param onErrorAt the place of its {@code @OnError}, or of the stage
   * @param blocking whether it, or its component, may block
   * @param replicas what its {@code @Parallel} says; null without one
   * @param replicasAt the place of its {@code @Parallel}, or of the stage
   * @param key what its {@code @KeyedBy} says; null without one
   * @param keyAt the place of its {@code @KeyedBy}, or of the stage
   */
  public record Stage(
      String name,
      SourcePoint at,
      ComponentModel component,
      List<Reference> from,
      SourcePoint fromAt,
      boolean copy,
      boolean priority,
      @Nullable QueueSettings queue,
      SourcePoint queueAt,
      OnError onError,
      SourcePoint onErrorAt,
      boolean blocking,
      @Nullable Replicas replicas,
      SourcePoint replicasAt,
      @Nullable Key key,
      SourcePoint keyAt) {
    /** Copies the references. */
    public Stage {
      from = List.copyOf(from);
    }

    /**
     * What its component does.
     *
     * @return never null
     */
    public ComponentKind kind() {
      return component.kind();
    }
  }

  /**
   * A name in {@code @From}.
   *
   * @param text as written
   * @param at its place
   */
  public record Reference(String text, SourcePoint at) {
    /**
     * The stage it names.
     *
     * @return the text before the dot
     */
    public String stage() {
      int dot = text.indexOf('.');
      return (dot < 0 ? text : text.substring(0, dot)).strip();
    }

    /**
     * The port it names.
     *
     * @return the text after the dot; empty without one
     */
    public String port() {
      int dot = text.indexOf('.');
      return dot < 0 ? "" : text.substring(dot + 1).strip();
    }
  }
}
