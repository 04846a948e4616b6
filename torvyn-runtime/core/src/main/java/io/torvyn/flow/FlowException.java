package io.torvyn.flow;

import org.jspecify.annotations.Nullable;

/**
 * Says how a flow failed: which stage, at which element, and why. What it names is plain data; it
 * holds no buffer and may be kept.
 */
public final class FlowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The sequence of a failure that has no element, such as one in {@code init}. */
  public static final long NO_ELEMENT = -1;

  private final String pipeline;
  private final String stage;
  private final long sequence;

  /**
   * Describes a failure.
   *
   * @param pipeline the pipeline's name
   * @param stage the stage that failed, empty if none did
   * @param sequence the element's sequence, or {@link #NO_ELEMENT}
   * @param problem what happened
   * @param cause what the stage threw, or null
   */
  public FlowException(
      String pipeline, String stage, long sequence, String problem, @Nullable Throwable cause) {
    super(text(pipeline, stage, sequence, problem), cause);
    this.pipeline = pipeline;
    this.stage = stage;
    this.sequence = sequence;
  }

  /**
   * The pipeline of the flow that failed.
   *
   * @return its declared name
   */
  public String pipeline() {
    return pipeline;
  }

  /**
   * The stage that failed.
   *
   * @return its name in the pipeline; empty if no stage is to blame
   */
  public String stage() {
    return stage;
  }

  /**
   * The element at which it failed.
   *
   * @return the sequence that {@link ElementMeta#sequence()} gave, or {@link #NO_ELEMENT}
   */
  public long sequence() {
    return sequence;
  }

  private static String text(String pipeline, String stage, long sequence, String problem) {
    StringBuilder text = new StringBuilder("flow of '").append(pipeline).append("' failed");
    if (!stage.isEmpty()) {
      text.append(" in stage '").append(stage).append('\'');
    }
    if (sequence != NO_ELEMENT) {
      text.append(" at element ").append(sequence);
    }
    return text.append(": ").append(problem).toString();
  }
}
