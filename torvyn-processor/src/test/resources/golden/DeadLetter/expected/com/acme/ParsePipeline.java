package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The pipeline {@code parse}, as declared in {@link Parse}. At most 4 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class ParsePipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "parse",
      "com.acme.Parse",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Parse.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("odd", StageKind.PROCESSOR, "com.acme.Parse.Odd", true, false, false, 0, false, new ErrorPolicySpec("DEAD_LETTER", 0, 0L, "failures"), 2, false),
          new StageSpec("failures", StageKind.SINK, "com.acme.Parse.Look", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Parse.Look", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "odd", false, "borrowed", null),
          new EdgeSpec(1, "odd", "", "out", false, "borrowed", null),
          new EdgeSpec(2, "odd", EdgeSpec.DEAD_LETTER, "failures", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0))),
      2,
      "%% parse: at most 4 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_odd[\"odd<br/>Odd<br/>copies at most 2\"]\n"
          + "  stage_failures[(\"failures<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|borrowed| stage_odd\n"
          + "  stage_odd -->|borrowed| stage_out\n"
          + "  stage_odd -.->|failed, borrowed, queue 64 BLOCK| stage_failures\n",
      4,
      new ProofMark(4, "VERSION"));

  private final Parse.Numbers numbers;

  private final Parse.Odd odd;

  private final Parse.Look failures;

  private final Parse.Look out;

  ParsePipeline(Parse.Numbers numbers, Parse.Odd odd, Parse.Look failures, Parse.Look out) {
    super(SPEC);
    this.numbers = numbers;
    this.odd = odd;
    this.failures = failures;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new ParseIsland0(context, numbers, odd, out);
      case 1: return new ParseIsland1(context, failures);
      default: throw new IllegalArgumentException("parse has no island " + context.index());
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
    OddStep numbers(Parse.Numbers numbers);
  }

  /**
   * Asks for stage {@code odd}.
   */
  public interface OddStep {
    /**
     * Sets stage {@code odd}.
     *
     * @param odd what runs there
     * @return the next step
     */
    FailuresStep odd(Parse.Odd odd);
  }

  /**
   * Asks for stage {@code failures}.
   */
  public interface FailuresStep {
    /**
     * Sets stage {@code failures}.
     *
     * @param failures what runs there
     * @return the next step
     */
    OutStep failures(Parse.Look failures);
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
    Ready out(Parse.Look out);
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
     * Changes what stage {@code odd} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready oddOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code failures} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready failuresOptions(Consumer<StageOptions> options);

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
    ParsePipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      OddStep,
      FailuresStep,
      OutStep {
    private Parse.Numbers numbers;

    private Parse.Odd odd;

    private Parse.Look failures;

    @Override
    public OddStep numbers(Parse.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public FailuresStep odd(Parse.Odd odd) {
      Objects.requireNonNull(odd, "odd");
      this.odd = odd;
      return this;
    }

    @Override
    public OutStep failures(Parse.Look failures) {
      Objects.requireNonNull(failures, "failures");
      this.failures = failures;
      return this;
    }

    @Override
    public Ready out(Parse.Look out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new ParsePipeline(numbers, odd, failures, out));
    }
  }

  private static final class Complete implements Ready {
    private final ParsePipeline pipeline;

    private Complete(ParsePipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready oddOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("odd"));
      return this;
    }

    @Override
    public Ready failuresOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("failures"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public ParsePipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
