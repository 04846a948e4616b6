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
 * The pipeline {@code spread}, as declared in {@link Spread}. At most 6 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SpreadPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "spread",
      "com.acme.Spread",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Spread.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("first", StageKind.SINK, "com.acme.Spread.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("second", StageKind.SINK, "com.acme.Spread.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("some", StageKind.FILTER, "com.acme.Spread.Some", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("third", StageKind.SINK, "com.acme.Spread.Keep", true, false, true, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "first", false, "borrowed", null),
          new EdgeSpec(1, "numbers", "", "second", false, "borrowed", null),
          new EdgeSpec(2, "numbers", "", "some", false, "borrowed", null),
          new EdgeSpec(3, "some", "", "third", true, "owned", null)),
      1,
      "%% spread: at most 6 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_first[(\"first<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_second[(\"second<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_some{{\"some<br/>Some<br/>copies at most 1\"}}\n"
          + "  stage_third[(\"third<br/>Keep<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|borrowed| stage_first\n"
          + "  stage_numbers -->|borrowed| stage_second\n"
          + "  stage_numbers -->|borrowed| stage_some\n"
          + "  stage_some -->|owned, copy| stage_third\n",
      6,
      new ProofMark(4, "VERSION"));

  private final Spread.Numbers numbers;

  private final Spread.Look first;

  private final Spread.Look second;

  private final Spread.Some some;

  private final Spread.Keep third;

  SpreadPipeline(Spread.Numbers numbers, Spread.Look first, Spread.Look second, Spread.Some some,
      Spread.Keep third) {
    super(SPEC);
    this.numbers = numbers;
    this.first = first;
    this.second = second;
    this.some = some;
    this.third = third;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new SpreadIsland0(context, numbers, first, second, some, third);
      default: throw new IllegalArgumentException("spread has no island " + context.index());
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
    FirstStep numbers(Spread.Numbers numbers);
  }

  /**
   * Asks for stage {@code first}.
   */
  public interface FirstStep {
    /**
     * Sets stage {@code first}.
     *
     * @param first what runs there
     * @return the next step
     */
    SecondStep first(Spread.Look first);
  }

  /**
   * Asks for stage {@code second}.
   */
  public interface SecondStep {
    /**
     * Sets stage {@code second}.
     *
     * @param second what runs there
     * @return the next step
     */
    SomeStep second(Spread.Look second);
  }

  /**
   * Asks for stage {@code some}.
   */
  public interface SomeStep {
    /**
     * Sets stage {@code some}.
     *
     * @param some what runs there
     * @return the next step
     */
    ThirdStep some(Spread.Some some);
  }

  /**
   * Asks for stage {@code third}.
   */
  public interface ThirdStep {
    /**
     * Sets stage {@code third}.
     *
     * @param third what runs there
     * @return the next step
     */
    Ready third(Spread.Keep third);
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
     * Changes what stage {@code first} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready firstOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code second} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready secondOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code some} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready someOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code third} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready thirdOptions(Consumer<StageOptions> options);

    /**
     * The pipeline, which can be started once.
     *
     * @return the pipeline
     */
    SpreadPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      FirstStep,
      SecondStep,
      SomeStep,
      ThirdStep {
    private Spread.Numbers numbers;

    private Spread.Look first;

    private Spread.Look second;

    private Spread.Some some;

    @Override
    public FirstStep numbers(Spread.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public SecondStep first(Spread.Look first) {
      Objects.requireNonNull(first, "first");
      this.first = first;
      return this;
    }

    @Override
    public SomeStep second(Spread.Look second) {
      Objects.requireNonNull(second, "second");
      this.second = second;
      return this;
    }

    @Override
    public ThirdStep some(Spread.Some some) {
      Objects.requireNonNull(some, "some");
      this.some = some;
      return this;
    }

    @Override
    public Ready third(Spread.Keep third) {
      Objects.requireNonNull(third, "third");
      return new Complete(new SpreadPipeline(numbers, first, second, some, third));
    }
  }

  private static final class Complete implements Ready {
    private final SpreadPipeline pipeline;

    private Complete(SpreadPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready firstOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("first"));
      return this;
    }

    @Override
    public Ready secondOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("second"));
      return this;
    }

    @Override
    public Ready someOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("some"));
      return this;
    }

    @Override
    public Ready thirdOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("third"));
      return this;
    }

    @Override
    public SpreadPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
