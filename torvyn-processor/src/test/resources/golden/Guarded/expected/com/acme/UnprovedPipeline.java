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
 * The pipeline {@code unproved}, as declared in {@link Unproved}. At most 4 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class UnprovedPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "unproved",
      "com.acme.Unproved",
      List.of(
          new StageSpec("feed", StageKind.SOURCE, "com.acme.Unproved.Feed", false, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("copy", StageKind.PROCESSOR, "com.acme.Unproved.Copy", false, false, false, 0, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("addOne", StageKind.PROCESSOR, "com.acme.Unproved.AddOne", false, false, true, 0, false, ErrorPolicySpec.TERMINATE, 0, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Unproved.Keep", false, false, true, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "feed", "", "copy", false, "borrowed", null),
          new EdgeSpec(1, "copy", "", "addOne", false, "owned", null),
          new EdgeSpec(2, "addOne", "", "out", false, "owned", null)),
      1,
      "%% unproved: at most 4 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_feed([\"feed<br/>Feed<br/>copies at most 1, guarded\"])\n"
          + "  stage_copy[\"copy<br/>Copy<br/>copies at most 2, guarded\"]\n"
          + "  stage_addOne[\"addOne<br/>AddOne<br/>copies at most 0, guarded\"]\n"
          + "  stage_out[(\"out<br/>Keep<br/>copies at most 1, guarded\")]\n"
          + "  stage_feed -->|borrowed| stage_copy\n"
          + "  stage_copy -->|owned| stage_addOne\n"
          + "  stage_addOne -->|owned| stage_out\n",
      4,
      new ProofMark(4, "VERSION"));

  private final Unproved.Feed feed;

  private final Unproved.Copy copy;

  private final Unproved.AddOne addOne;

  private final Unproved.Keep out;

  UnprovedPipeline(Unproved.Feed feed, Unproved.Copy copy, Unproved.AddOne addOne,
      Unproved.Keep out) {
    super(SPEC);
    this.feed = feed;
    this.copy = copy;
    this.addOne = addOne;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new UnprovedIsland0(context, feed, copy, addOne, out);
      default: throw new IllegalArgumentException("unproved has no island " + context.index());
    }
  }

  /**
   * Begins with the first stage; each step asks for the next.
   *
   * @return the first step
   */
  public static FeedStep builder() {
    return new Builder();
  }

  /**
   * Asks for stage {@code feed}.
   */
  public interface FeedStep {
    /**
     * Sets stage {@code feed}.
     *
     * @param feed what runs there
     * @return the next step
     */
    CopyStep feed(Unproved.Feed feed);
  }

  /**
   * Asks for stage {@code copy}.
   */
  public interface CopyStep {
    /**
     * Sets stage {@code copy}.
     *
     * @param copy what runs there
     * @return the next step
     */
    AddOneStep copy(Unproved.Copy copy);
  }

  /**
   * Asks for stage {@code addOne}.
   */
  public interface AddOneStep {
    /**
     * Sets stage {@code addOne}.
     *
     * @param addOne what runs there
     * @return the next step
     */
    OutStep addOne(Unproved.AddOne addOne);
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
    Ready out(Unproved.Keep out);
  }

  /**
   * Nothing is missing any more.
   */
  public interface Ready {
    /**
     * Changes what stage {@code feed} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready feedOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code copy} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready copyOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code addOne} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready addOneOptions(Consumer<StageOptions> options);

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
    UnprovedPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements FeedStep,
      CopyStep,
      AddOneStep,
      OutStep {
    private Unproved.Feed feed;

    private Unproved.Copy copy;

    private Unproved.AddOne addOne;

    @Override
    public CopyStep feed(Unproved.Feed feed) {
      Objects.requireNonNull(feed, "feed");
      this.feed = feed;
      return this;
    }

    @Override
    public AddOneStep copy(Unproved.Copy copy) {
      Objects.requireNonNull(copy, "copy");
      this.copy = copy;
      return this;
    }

    @Override
    public OutStep addOne(Unproved.AddOne addOne) {
      Objects.requireNonNull(addOne, "addOne");
      this.addOne = addOne;
      return this;
    }

    @Override
    public Ready out(Unproved.Keep out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new UnprovedPipeline(feed, copy, addOne, out));
    }
  }

  private static final class Complete implements Ready {
    private final UnprovedPipeline pipeline;

    private Complete(UnprovedPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready feedOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("feed"));
      return this;
    }

    @Override
    public Ready copyOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("copy"));
      return this;
    }

    @Override
    public Ready addOneOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("addOne"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public UnprovedPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
