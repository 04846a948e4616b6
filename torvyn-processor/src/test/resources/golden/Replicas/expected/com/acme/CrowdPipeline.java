package com.acme;

import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageOptions;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.ParallelSpec;
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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The pipeline {@code crowd}, as declared in {@link Crowd}. At most 7 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "crowd",
      "com.acme.Crowd",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Crowd.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("copies", StageKind.PROCESSOR, "com.acme.Crowd.Copy", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 2, false, new ParallelSpec(3, "IN_ORDER", null)),
          new StageSpec("all", StageKind.SINK, "com.acme.Crowd.Look", true, false, false, 2, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("counts", StageKind.AGGREGATOR, "com.acme.Crowd.Count", true, false, false, 3, false, ErrorPolicySpec.TERMINATE, 2, false, new ParallelSpec(2, "KEYED", new KeySpec(3, 1))),
          new StageSpec("out", StageKind.SINK, "com.acme.Crowd.Look", true, false, false, 4, false, ErrorPolicySpec.TERMINATE, 1, false, new ParallelSpec(4, "UNORDERED", null))),
      List.of(
          new EdgeSpec(0, "numbers", "", "copies", false, "borrowed", new QueueSpec(16, "BLOCK", 50, 0)),
          new EdgeSpec(1, "copies", "", "all", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0)),
          new EdgeSpec(2, "copies", "", "counts", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0)),
          new EdgeSpec(3, "counts", "", "out", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0))),
      5,
      "%% crowd: at most 7 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_copies[\"copies<br/>Copy<br/>copies at most 2<br/>replicas 3, in order\"]\n"
          + "  stage_all[(\"all<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_counts[[\"counts<br/>Count<br/>copies at most 2<br/>replicas 2, keyed\"]]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1<br/>replicas 4, unordered\")]\n"
          + "  stage_numbers -.->|borrowed, queue 16 BLOCK| stage_copies\n"
          + "  stage_copies -.->|borrowed, queue 64 BLOCK| stage_all\n"
          + "  stage_copies -.->|borrowed, queue 64 BLOCK| stage_counts\n"
          + "  stage_counts -.->|borrowed, queue 64 BLOCK| stage_out\n",
      7,
      new ProofMark(4, "VERSION"));

  private final Crowd.Numbers numbers;

  private final Supplier<? extends Crowd.Copy> copies;

  private final Crowd.Look all;

  private final Supplier<? extends Crowd.Count> counts;

  private final Supplier<? extends Crowd.Look> out;

  CrowdPipeline(Crowd.Numbers numbers, Supplier<? extends Crowd.Copy> copies, Crowd.Look all,
      Supplier<? extends Crowd.Count> counts, Supplier<? extends Crowd.Look> out) {
    super(SPEC);
    this.numbers = numbers;
    this.copies = copies;
    this.all = all;
    this.counts = counts;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new CrowdIsland0(context, numbers);
      case 1: return new CrowdIsland1(context, replica("copies", copies));
      case 2: return new CrowdIsland2(context, all);
      case 3: return new CrowdIsland3(context, replica("counts", counts));
      case 4: return new CrowdIsland4(context, replica("out", out));
      default: throw new IllegalArgumentException("crowd has no island " + context.index());
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
    CopiesStep numbers(Crowd.Numbers numbers);
  }

  /**
   * Asks for stage {@code copies}.
   */
  public interface CopiesStep {
    /**
     * Sets stage {@code copies}.
     *
     * @param copies makes what runs there, anew for each replica
     * @return the next step
     */
    AllStep copies(Supplier<? extends Crowd.Copy> copies);
  }

  /**
   * Asks for stage {@code all}.
   */
  public interface AllStep {
    /**
     * Sets stage {@code all}.
     *
     * @param all what runs there
     * @return the next step
     */
    CountsStep all(Crowd.Look all);
  }

  /**
   * Asks for stage {@code counts}.
   */
  public interface CountsStep {
    /**
     * Sets stage {@code counts}.
     *
     * @param counts makes what runs there, anew for each replica
     * @return the next step
     */
    OutStep counts(Supplier<? extends Crowd.Count> counts);
  }

  /**
   * Asks for stage {@code out}.
   */
  public interface OutStep {
    /**
     * Sets stage {@code out}.
     *
     * @param out makes what runs there, anew for each replica
     * @return the next step
     */
    Ready out(Supplier<? extends Crowd.Look> out);
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
     * Changes what stage {@code copies} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready copiesOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code all} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready allOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code counts} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready countsOptions(Consumer<StageOptions> options);

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
    CrowdPipeline build();

    /**
     * Starts the pipeline.
     *
     * @param host where it runs
     * @return the running flow
     */
    Flow start(Host host);
  }

  private static final class Builder implements NumbersStep,
      CopiesStep,
      AllStep,
      CountsStep,
      OutStep {
    private Crowd.Numbers numbers;

    private Supplier<? extends Crowd.Copy> copies;

    private Crowd.Look all;

    private Supplier<? extends Crowd.Count> counts;

    @Override
    public CopiesStep numbers(Crowd.Numbers numbers) {
      Objects.requireNonNull(numbers, "numbers");
      this.numbers = numbers;
      return this;
    }

    @Override
    public AllStep copies(Supplier<? extends Crowd.Copy> copies) {
      Objects.requireNonNull(copies, "copies");
      this.copies = copies;
      return this;
    }

    @Override
    public CountsStep all(Crowd.Look all) {
      Objects.requireNonNull(all, "all");
      this.all = all;
      return this;
    }

    @Override
    public OutStep counts(Supplier<? extends Crowd.Count> counts) {
      Objects.requireNonNull(counts, "counts");
      this.counts = counts;
      return this;
    }

    @Override
    public Ready out(Supplier<? extends Crowd.Look> out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new CrowdPipeline(numbers, copies, all, counts, out));
    }
  }

  private static final class Complete implements Ready {
    private final CrowdPipeline pipeline;

    private Complete(CrowdPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready numbersOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("numbers"));
      return this;
    }

    @Override
    public Ready copiesOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("copies"));
      return this;
    }

    @Override
    public Ready allOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("all"));
      return this;
    }

    @Override
    public Ready countsOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("counts"));
      return this;
    }

    @Override
    public Ready outOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("out"));
      return this;
    }

    @Override
    public CrowdPipeline build() {
      return pipeline;
    }

    @Override
    public Flow start(Host host) {
      return host.start(pipeline);
    }
  }
}
