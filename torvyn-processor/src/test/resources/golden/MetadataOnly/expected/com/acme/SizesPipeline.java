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
 * The pipeline {@code sizes}, as declared in {@link Sizes}. At most 2 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SizesPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "sizes",
      "com.acme.Sizes",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Sizes.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("big", StageKind.FILTER, "com.acme.Sizes.Big", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 0, false),
          new StageSpec("mark", StageKind.PROCESSOR, "com.acme.Sizes.Mark", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("sum", StageKind.SINK, "com.acme.Sizes.Sum", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 0, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "big", false, "borrowed", null),
          new EdgeSpec(1, "big", "", "mark", false, "none", null),
          new EdgeSpec(2, "mark", "", "sum", false, "none", null)),
      1,
      "%% sizes: at most 2 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_big{{\"big<br/>Big<br/>copies at most 0\"}}\n"
          + "  stage_mark[\"mark<br/>Mark<br/>copies at most 1\"]\n"
          + "  stage_sum[(\"sum<br/>Sum<br/>copies at most 0\")]\n"
          + "  stage_numbers -->|borrowed| stage_big\n"
          + "  stage_big -->|metadata only| stage_mark\n"
          + "  stage_mark -->|metadata only| stage_sum\n",
      2,
      new ProofMark(4, "VERSION"));

  private final Sizes.Numbers numbers;

  private final Sizes.Big big;

  private final Sizes.Mark mark;

  private final Sizes.Sum sum;

  SizesPipeline(Sizes.Numbers numbers, Sizes.Big big, Sizes.Mark mark, Sizes.Sum sum) {
    super(SPEC);
    this.numbers = numbers;
    this.big = big;
    this.mark = mark;
    this.sum = sum;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new SizesIsland0(context, numbers, big, mark, sum);
      default: throw new IllegalArgumentException("sizes has no island " + context.index());
    }
  }

  /**
   * Begins with the first stage; each step asks for the next.
   *
   * @return the first step
   */
  public static NumbersStep builder() {
    return new Builder();
  }

  /**
   * Asks for stage {@code numbers}.
   */
  public interface NumbersStep {
    /**
     * Sets stage {@code numbers}.
     *
     * @param numbers what runs there
     * @return the next step
     */
    BigStep numbers(Sizes.Numbers numbers);
  }

  /**
   * Asks for stage {@code big}.
   */
  public interface BigStep {
    /**
     * Sets stage {@code big}.
     *
     * @param big what runs there
     * @return the next step
     */
    MarkStep big(Sizes.Big big);
  }

  /**
   * Asks for stage {@code mark}.
   */
  public interface MarkStep {
    /**
     * Sets stage {@code mark}.
     *
     * @param mark what runs there
     * @return the next step
     */
    SumStep mark(Sizes.Mark mark);
  }

  /**
   * Asks for stage {@code sum}.
   */
  public interface SumStep {
    /**
     * Sets stage {@code sum}.
     *
     * @param sum what runs there
     * @return the next step
     */
    Ready sum(Sizes.Sum sum);
  }

  /**
   * Nothing is missing any more.
   */
  public interface Ready {
    /**
     * Changes what stage {@code numbers} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready numbersOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code big} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready bigOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code mark} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready markOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code sum} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready sumOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    SizesPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      BigStep,
      MarkStep,
      SumStep {
    private Sizes.Numbers numbers;

    private Sizes.Big big;

    private Sizes.Mark mark;

    @Override
    public BigStep numbers(Sizes.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public MarkStep big(Sizes.Big big) {
      Objects.requireNonNull(big, "big");
      this.big = big;
      return this;
    }

    @Override
    public SumStep mark(Sizes.Mark mark) {
      Objects.requireNonNull(mark, "mark");
      this.mark = mark;
      return this;
    }

    @Override
    public Ready sum(Sizes.Sum sum) {
      Objects.requireNonNull(sum, "sum");
      return new Complete(new SizesPipeline(numbers, big, mark, sum));
    }
  }

  private static final class Complete implements Ready {
    private final SizesPipeline pipeline;

    private Complete(SizesPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready bigOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("big"));
      return this;
    }

    @Override
    public Ready markOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("mark"));
      return this;
    }

    @Override
    public Ready sumOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("sum"));
      return this;
    }

    @Override
    public SizesPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
