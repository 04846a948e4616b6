package io.torvyn.glue.spec;

import org.jspecify.annotations.Nullable;

/**
 * A component's place in a pipeline.
 *
 * @param name the stage's name, unique in the pipeline
 * @param kind what the component is
 * @param component the component's class, fully qualified
 * @param proved whether the compiler proved its bodies; if not, its handles are guarded
 * @param metadataOnly whether it leaves the payload unread
 * @param ownsInput whether it takes its input over
 * @param island the island it runs in
 * @param blocking whether its methods may block, so that its island needs a thread of its own
 * @param onError what happens when it throws
 * @param copyBound the most payload copies this stage makes of one element
 * @param priorityMerge whether the queues into it are served in the order of their edges, instead
 *     of in turn
 * @param parallel that it may run as several replicas; null if there is one component only
 */
public record StageSpec(
    String name,
    StageKind kind,
    String component,
    boolean proved,
    boolean metadataOnly,
    boolean ownsInput,
    int island,
    boolean blocking,
    ErrorPolicySpec onError,
    int copyBound,
    boolean priorityMerge,
    @Nullable ParallelSpec parallel) {

  /**
   * A stage with one component.
   *
   * @param name the stage's name, unique in the pipeline
   * @param kind what the component is
   * @param component the component's class, fully qualified
   * @param proved whether the compiler proved its bodies
   * @param metadataOnly whether it leaves the payload unread
   * @param ownsInput whether it takes its input over
   * @param island the island it runs in
   * @param blocking whether its methods may block
   * @param onError what happens when it throws
   * @param copyBound the most payload copies this stage makes of one element
   * @param priorityMerge whether the queues into it are served in the order of their edges
   */
  public StageSpec(
      String name,
      StageKind kind,
      String component,
      boolean proved,
      boolean metadataOnly,
      boolean ownsInput,
      int island,
      boolean blocking,
      ErrorPolicySpec onError,
      int copyBound,
      boolean priorityMerge) {
    this(
        name,
        kind,
        component,
        proved,
        metadataOnly,
        ownsInput,
        island,
        blocking,
        onError,
        copyBound,
        priorityMerge,
        null);
  }
}
