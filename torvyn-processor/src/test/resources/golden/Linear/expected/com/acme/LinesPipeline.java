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
 * The pipeline {@code lines}, as declared in {@link Lines}. At most 6 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class LinesPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "lines",
      "com.acme.Lines",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Lines.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("notEmpty", StageKind.FILTER, "com.acme.Lines.NotEmpty", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("twice", StageKind.PROCESSOR, "com.acme.Lines.Twice", true, false, false, 0, false, new ErrorPolicySpec("RETRY", 2, 5L, ""), 2, false),
          new StageSpec("oneWay", StageKind.ROUTER, "com.acme.Lines.OneWay", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 0, false),
          new StageSpec("count", StageKind.AGGREGATOR, "com.acme.Lines.Count", true, true, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("total", StageKind.SINK, "com.acme.Lines.Total", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "notEmpty", false, "borrowed", null),
          new EdgeSpec(1, "notEmpty", "", "twice", false, "borrowed", null),
          new EdgeSpec(2, "twice", "", "oneWay", false, "none", null),
          new EdgeSpec(3, "oneWay", "ONLY", "count", false, "none", null),
          new EdgeSpec(4, "count", "", "total", false, "borrowed", null)),
      1,
      "%% lines: at most 6 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_notEmpty{{\"notEmpty<br/>NotEmpty<br/>copies at most 1\"}}\n"
          + "  stage_twice[\"twice<br/>Twice<br/>copies at most 2\"]\n"
          + "  stage_oneWay{{\"oneWay<br/>OneWay<br/>copies at most 0\"}}\n"
          + "  stage_count[[\"count<br/>Count<br/>copies at most 1\"]]\n"
          + "  stage_total[(\"total<br/>Total<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|borrowed| stage_notEmpty\n"
          + "  stage_notEmpty -->|borrowed| stage_twice\n"
          + "  stage_twice -->|metadata only| stage_oneWay\n"
          + "  stage_oneWay -->|ONLY, metadata only| stage_count\n"
          + "  stage_count -->|borrowed| stage_total\n",
      6,
      new ProofMark(4, "VERSION"));

  private final Lines.Numbers numbers;

  private final Lines.NotEmpty notEmpty;

  private final Lines.Twice twice;

  private final Lines.OneWay oneWay;

  private final Lines.Count count;

  private final Lines.Total total;

  LinesPipeline(Lines.Numbers numbers, Lines.NotEmpty notEmpty, Lines.Twice twice,
      Lines.OneWay oneWay, Lines.Count count, Lines.Total total) {
    super(SPEC);
    this.numbers = numbers;
    this.notEmpty = notEmpty;
    this.twice = twice;
    this.oneWay = oneWay;
    this.count = count;
    this.total = total;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new LinesIsland0(context, numbers, notEmpty, twice, oneWay, count, total);
      default: throw new IllegalArgumentException("lines has no island " + context.index());
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
    NotEmptyStep numbers(Lines.Numbers numbers);
  }

  /**
   * Asks for stage {@code notEmpty}.
   */
  public interface NotEmptyStep {
    /**
     * Sets stage {@code notEmpty}.
     *
     * @param notEmpty what runs there
     * @return the next step
     */
    TwiceStep notEmpty(Lines.NotEmpty notEmpty);
  }

  /**
   * Asks for stage {@code twice}.
   */
  public interface TwiceStep {
    /**
     * Sets stage {@code twice}.
     *
     * @param twice what runs there
     * @return the next step
     */
    OneWayStep twice(Lines.Twice twice);
  }

  /**
   * Asks for stage {@code oneWay}.
   */
  public interface OneWayStep {
    /**
     * Sets stage {@code oneWay}.
     *
     * @param oneWay what runs there
     * @return the next step
     */
    CountStep oneWay(Lines.OneWay oneWay);
  }

  /**
   * Asks for stage {@code count}.
   */
  public interface CountStep {
    /**
     * Sets stage {@code count}.
     *
     * @param count what runs there
     * @return the next step
     */
    TotalStep count(Lines.Count count);
  }

  /**
   * Asks for stage {@code total}.
   */
  public interface TotalStep {
    /**
     * Sets stage {@code total}.
     *
     * @param total what runs there
     * @return the next step
     */
    Ready total(Lines.Total total);
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
     * Changes what stage {@code notEmpty} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready notEmptyOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code twice} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready twiceOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code oneWay} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready oneWayOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code count} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready countOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code total} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready totalOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    LinesPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      NotEmptyStep,
      TwiceStep,
      OneWayStep,
      CountStep,
      TotalStep {
    private Lines.Numbers numbers;

    private Lines.NotEmpty notEmpty;

    private Lines.Twice twice;

    private Lines.OneWay oneWay;

    private Lines.Count count;

    @Override
    public NotEmptyStep numbers(Lines.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public TwiceStep notEmpty(Lines.NotEmpty notEmpty) {
      Objects.requireNonNull(notEmpty, "notEmpty");
      this.notEmpty = notEmpty;
      return this;
    }

    @Override
    public OneWayStep twice(Lines.Twice twice) {
      Objects.requireNonNull(twice, "twice");
      this.twice = twice;
      return this;
    }

    @Override
    public CountStep oneWay(Lines.OneWay oneWay) {
      Objects.requireNonNull(oneWay, "oneWay");
      this.oneWay = oneWay;
      return this;
    }

    @Override
    public TotalStep count(Lines.Count count) {
      Objects.requireNonNull(count, "count");
      this.count = count;
      return this;
    }

    @Override
    public Ready total(Lines.Total total) {
      Objects.requireNonNull(total, "total");
      return new Complete(new LinesPipeline(numbers, notEmpty, twice, oneWay, count, total));
    }
  }

  private static final class Complete implements Ready {
    private final LinesPipeline pipeline;

    private Complete(LinesPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready notEmptyOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("notEmpty"));
      return this;
    }

    @Override
    public Ready twiceOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("twice"));
      return this;
    }

    @Override
    public Ready oneWayOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("oneWay"));
      return this;
    }

    @Override
    public Ready countOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("count"));
      return this;
    }

    @Override
    public Ready totalOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("total"));
      return this;
    }

    @Override
    public LinesPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
