package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The pipeline {@code gather}, as declared in {@link Gather}. At most 2 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class GatherPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "gather",
      "com.acme.Gather",
      List.of(
          new StageSpec("left", StageKind.SOURCE, "com.acme.Gather.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("right", StageKind.SOURCE, "com.acme.Gather.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Gather.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "left", "", "out", false, "borrowed", null),
          new EdgeSpec(1, "right", "", "out", false, "borrowed", null)),
      1,
      "%% gather: at most 2 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_left([\"left<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_right([\"right<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_left -->|borrowed| stage_out\n"
          + "  stage_right -->|borrowed| stage_out\n",
      2,
      new ProofMark(4, "VERSION"));

  private final Gather.Numbers left_;

  private final Gather.Numbers right;

  private final Gather.Look out;

  GatherPipeline(Gather.Numbers left_, Gather.Numbers right, Gather.Look out) {
    super(SPEC);
    this.left_ = left_;
    this.right = right;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new GatherIsland0(context, left_, right, out);
      default: throw new IllegalArgumentException("gather has no island " + context.index());
    }
  }

  /**
   * Begins with the first stage; each step asks for the next.
   *
   * @return the first step
   */
  public static LeftStep builder() {
    return new Builder();
  }

  /**
   * Asks for stage {@code left}.
   */
  public interface LeftStep {
    /**
     * Sets stage {@code left}.
     *
     * @param left_ what runs there
     * @return the next step
     */
    RightStep left(Gather.Numbers left_);
  }

  /**
   * Asks for stage {@code right}.
   */
  public interface RightStep {
    /**
     * Sets stage {@code right}.
     *
     * @param right what runs there
     * @return the next step
     */
    OutStep right(Gather.Numbers right);
  }

  /**
   * Asks for stage {@code out}.
   */
  public interface OutStep {
    /**
     * Sets stage {@code out}.
     *
     * @param out what runs there
     * @return the next step
     */
    Ready out(Gather.Look out);
  }

  /**
   * Nothing is missing any more.
   */
  public interface Ready {
    /**
     * Changes what stage {@code left} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready leftOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code right} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready rightOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code out} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready outOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    GatherPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements LeftStep, RightStep, OutStep {
    private Gather.Numbers left_;

    private Gather.Numbers right;

    @Override
    public RightStep left(Gather.Numbers left_) {
      Objects.requireNonNull(left_, "left");
      this.left_ = left_;
      return this;
    }

    @Override
    public OutStep right(Gather.Numbers right) {
      Objects.requireNonNull(right, "right");
      this.right = right;
      return this;
    }

    @Override
    public Ready out(Gather.Look out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new GatherPipeline(left_, right, out));
    }
  }

  private static final class Complete implements Ready {
    private final GatherPipeline pipeline;

    private Complete(GatherPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready leftOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("left"));
      return this;
    }

    @Override
    public Ready rightOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("right"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public GatherPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
