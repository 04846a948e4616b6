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
 * The pipeline {@code patch}, as declared in {@link Patch}. At most 3 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
public final class PatchPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "patch",
      "com.acme.Patch",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Patch.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("addOne", StageKind.PROCESSOR, "com.acme.Patch.AddOne", true, false, true, 0, false, ErrorPolicySpec.TERMINATE, 0, false),
          new StageSpec("pass", StageKind.PROCESSOR, "com.acme.Patch.Pass", true, false, true, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Patch.Keep", true, false, true, 0, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "addOne", false, "owned", null),
          new EdgeSpec(1, "addOne", "", "pass", false, "owned", null),
          new EdgeSpec(2, "pass", "", "out", false, "owned", null)),
      1,
      "%% patch: at most 3 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_addOne[\"addOne<br/>AddOne<br/>copies at most 0\"]\n"
          + "  stage_pass[\"pass<br/>Pass<br/>copies at most 1\"]\n"
          + "  stage_out[(\"out<br/>Keep<br/>copies at most 1\")]\n"
          + "  stage_numbers -->|owned| stage_addOne\n"
          + "  stage_addOne -->|owned| stage_pass\n"
          + "  stage_pass -->|owned| stage_out\n",
      3,
      new ProofMark(4, "VERSION"));

  private final Patch.Numbers numbers;

  private final Patch.AddOne addOne;

  private final Patch.Pass pass;

  private final Patch.Keep out;

  PatchPipeline(Patch.Numbers numbers, Patch.AddOne addOne, Patch.Pass pass, Patch.Keep out) {
    super(SPEC);
    this.numbers = numbers;
    this.addOne = addOne;
    this.pass = pass;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new PatchIsland0(context, numbers, addOne, pass, out);
      default: throw new IllegalArgumentException("patch has no island " + context.index());
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
    AddOneStep numbers(Patch.Numbers numbers);
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
    PassStep addOne(Patch.AddOne addOne);
  }

  /**
   * Asks for stage {@code pass}.
   */
  public interface PassStep {
    /**
     * Sets stage {@code pass}.
     *
     * @param pass what runs there
     * @return the next step
     */
    OutStep pass(Patch.Pass pass);
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
    Ready out(Patch.Keep out);
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
     * Changes what stage {@code addOne} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready addOneOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code pass} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready passOptions(Consumer<StageOptions> options);

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
    PatchPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      AddOneStep,
      PassStep,
      OutStep {
    private Patch.Numbers numbers;

    private Patch.AddOne addOne;

    private Patch.Pass pass;

    @Override
    public AddOneStep numbers(Patch.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public PassStep addOne(Patch.AddOne addOne) {
      Objects.requireNonNull(addOne, "addOne");
      this.addOne = addOne;
      return this;
    }

    @Override
    public OutStep pass(Patch.Pass pass) {
      Objects.requireNonNull(pass, "pass");
      this.pass = pass;
      return this;
    }

    @Override
    public Ready out(Patch.Keep out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new PatchPipeline(numbers, addOne, pass, out));
    }
  }

  private static final class Complete implements Ready {
    private final PatchPipeline pipeline;

    private Complete(PatchPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready addOneOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("addOne"));
      return this;
    }

    @Override
    public Ready passOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("pass"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public PatchPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
