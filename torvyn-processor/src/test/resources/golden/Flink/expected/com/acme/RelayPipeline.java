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
 * The pipeline {@code relay}, as declared in {@link Relay}. At most 6 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "relay",
      "com.acme.Relay",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Relay.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("copy", StageKind.PROCESSOR, "com.acme.Relay.Copy", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("count", StageKind.AGGREGATOR, "com.acme.Relay.Count", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Relay.Look", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "copy", false, "borrowed", null),
          new EdgeSpec(1, "copy", "", "count", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0)),
          new EdgeSpec(2, "count", "", "out", false, "borrowed", null)),
      2,
      "%% relay: at most 6 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_copy[\"copy<br/>Copy<br/>copies at most 2\"]\n"
          + "  stage_count[[\"count<br/>Count<br/>copies at most 2\"]]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|borrowed| stage_copy\n"
          + "  stage_copy -.->|borrowed, queue 64 BLOCK| stage_count\n"
          + "  stage_count -->|borrowed| stage_out\n",
      6,
      new ProofMark(4, "VERSION"));

  private final Relay.Numbers numbers;

  private final Relay.Copy copy;

  private final Relay.Count count;

  private final Relay.Look out;

  RelayPipeline(Relay.Numbers numbers, Relay.Copy copy, Relay.Count count, Relay.Look out) {
    super(SPEC);
    this.numbers = numbers;
    this.copy = copy;
    this.count = count;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new RelayIsland0(context, numbers, copy);
      case 1: return new RelayIsland1(context, count, out);
      default: throw new IllegalArgumentException("relay has no island " + context.index());
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
    CopyStep numbers(Relay.Numbers numbers);
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
    CountStep copy(Relay.Copy copy);
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
    OutStep count(Relay.Count count);
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
    Ready out(Relay.Look out);
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
     * Changes what stage {@code copy} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready copyOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code count} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready countOptions(Consumer<StageOptions> options);

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
    RelayPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      CopyStep,
      CountStep,
      OutStep {
    private Relay.Numbers numbers;

    private Relay.Copy copy;

    private Relay.Count count;

    @Override
    public CopyStep numbers(Relay.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public CountStep copy(Relay.Copy copy) {
      Objects.requireNonNull(copy, "copy");
      this.copy = copy;
      return this;
    }

    @Override
    public OutStep count(Relay.Count count) {
      Objects.requireNonNull(count, "count");
      this.count = count;
      return this;
    }

    @Override
    public Ready out(Relay.Look out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new RelayPipeline(numbers, copy, count, out));
    }
  }

  private static final class Complete implements Ready {
    private final RelayPipeline pipeline;

    private Complete(RelayPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready copyOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("copy"));
      return this;
    }

    @Override
    public Ready countOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("count"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public RelayPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
