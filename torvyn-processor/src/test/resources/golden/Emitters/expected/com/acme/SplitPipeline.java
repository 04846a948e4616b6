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
 * The pipeline {@code split}, as declared in {@link Split}. At most 4 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SplitPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "split",
      "com.acme.Split",
      List.of(
          new StageSpec("feed", StageKind.SOURCE, "com.acme.Split.Feed", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("halves", StageKind.PROCESSOR, "com.acme.Split.Halves", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("look", StageKind.SINK, "com.acme.Split.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "feed", "", "halves", false, "borrowed", null),
          new EdgeSpec(1, "halves", "", "look", false, "borrowed", null)),
      1,
      "%% split: at most 4 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_feed([\"feed<br/>Feed<br/>copies at most 1\"])\n"
          + "  stage_halves[\"halves<br/>Halves<br/>copies at most 2\"]\n"
          + "  stage_look[(\"look<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_feed -->|borrowed| stage_halves\n"
          + "  stage_halves -->|borrowed| stage_look\n",
      4,
      new ProofMark(4, "VERSION"));

  private final Split.Feed feed;

  private final Split.Halves halves;

  private final Split.Look look;

  SplitPipeline(Split.Feed feed, Split.Halves halves, Split.Look look) {
    super(SPEC);
    this.feed = feed;
    this.halves = halves;
    this.look = look;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new SplitIsland0(context, feed, halves, look);
      default: throw new IllegalArgumentException("split has no island " + context.index());
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
    HalvesStep feed(Split.Feed feed);
  }

  /**
   * Asks for stage {@code halves}.
   */
  public interface HalvesStep {
    /**
     * Sets stage {@code halves}.
     *
     * @param halves what runs there
     * @return the next step
     */
    LookStep halves(Split.Halves halves);
  }

  /**
   * Asks for stage {@code look}.
   */
  public interface LookStep {
    /**
     * Sets stage {@code look}.
     *
     * @param look what runs there
     * @return the next step
     */
    Ready look(Split.Look look);
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
     * Changes what stage {@code halves} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready halvesOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code look} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready lookOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    SplitPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements FeedStep, HalvesStep, LookStep {
    private Split.Feed feed;

    private Split.Halves halves;

    @Override
    public HalvesStep feed(Split.Feed feed) {
      Objects.requireNonNull(feed, "feed");
      this.feed = feed;
      return this;
    }

    @Override
    public LookStep halves(Split.Halves halves) {
      Objects.requireNonNull(halves, "halves");
      this.halves = halves;
      return this;
    }

    @Override
    public Ready look(Split.Look look) {
      Objects.requireNonNull(look, "look");
      return new Complete(new SplitPipeline(feed, halves, look));
    }
  }

  private static final class Complete implements Ready {
    private final SplitPipeline pipeline;

    private Complete(SplitPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready feedOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("feed"));
      return this;
    }

    @Override
    public Ready halvesOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("halves"));
      return this;
    }

    @Override
    public Ready lookOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("look"));
      return this;
    }

    @Override
    public SplitPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
