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
 * The pipeline {@code relay}, as declared in {@link Relay}. At most 4 payload copies are made of one element.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayPipeline extends GeneratedPipeline {
  static final PipelineSpec SPEC = new PipelineSpec(
      "relay",
      "com.acme.Relay",
      List.of(
          new StageSpec("urgent", StageKind.SOURCE, "com.acme.Relay.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("normal", StageKind.SOURCE, "com.acme.Relay.Numbers", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("copy", StageKind.PROCESSOR, "com.acme.Relay.Copy", true, false, false, 2, false, ErrorPolicySpec.TERMINATE, 2, true),
          new StageSpec("out", StageKind.SINK, "com.acme.Relay.Look", true, false, false, 3, true, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "urgent", "", "copy", false, "borrowed", new QueueSpec(256, "DROP_OLDEST", 25, 0)),
          new EdgeSpec(1, "normal", "", "copy", false, "borrowed", new QueueSpec(256, "DROP_OLDEST", 25, 0)),
          new EdgeSpec(2, "copy", "", "out", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0))),
      4,
      "%% relay: at most 4 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_urgent([\"urgent<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_normal([\"normal<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_copy[\"copy<br/>Copy<br/>copies at most 2\"]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_urgent -.->|borrowed, queue 256 DROP_OLDEST| stage_copy\n"
          + "  stage_normal -.->|borrowed, queue 256 DROP_OLDEST| stage_copy\n"
          + "  stage_copy -.->|borrowed, queue 64 BLOCK| stage_out\n",
      4,
      new ProofMark(4, "VERSION"));

  private final Relay.Numbers urgent;

  private final Relay.Numbers normal;

  private final Relay.Copy copy;

  private final Relay.Look out;

  RelayPipeline(Relay.Numbers urgent, Relay.Numbers normal, Relay.Copy copy, Relay.Look out) {
    super(SPEC);
    this.urgent = urgent;
    this.normal = normal;
    this.copy = copy;
    this.out = out;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    switch (context.index()) {
      case 0: return new RelayIsland0(context, urgent);
      case 1: return new RelayIsland1(context, normal);
      case 2: return new RelayIsland2(context, copy);
      case 3: return new RelayIsland3(context, out);
      default: throw new IllegalArgumentException("relay has no island " + context.index());
    }
  }

  /**
   * Begins with the first stage; each step asks for the next.
   *
   * @return the first step
   */
  public static UrgentStep builder() {
    return new Builder();
  }

  /**
   * Asks for stage {@code urgent}.
   */
  public interface UrgentStep {
    /**
     * Sets stage {@code urgent}.
     *
     * @param urgent what runs there
     * @return the next step
     */
    NormalStep urgent(Relay.Numbers urgent);
  }

  /**
   * Asks for stage {@code normal}.
   */
  public interface NormalStep {
    /**
     * Sets stage {@code normal}.
     *
     * @param normal what runs there
     * @return the next step
     */
    CopyStep normal(Relay.Numbers normal);
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
    OutStep copy(Relay.Copy copy);
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
     * Changes what stage {@code urgent} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready urgentOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code normal} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready normalOptions(Consumer<StageOptions> options);

    /**
     * Changes what stage {@code copy} declares.
     *
     * @param options called at once with the stage's options
     * @return this
     */
    Ready copyOptions(Consumer<StageOptions> options);

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

  private static final class Builder implements UrgentStep,
      NormalStep,
      CopyStep,
      OutStep {
    private Relay.Numbers urgent;

    private Relay.Numbers normal;

    private Relay.Copy copy;

    @Override
    public NormalStep urgent(Relay.Numbers urgent) {
      Objects.requireNonNull(urgent, "urgent");
      this.urgent = urgent;
      return this;
    }

    @Override
    public CopyStep normal(Relay.Numbers normal) {
      Objects.requireNonNull(normal, "normal");
      this.normal = normal;
      return this;
    }

    @Override
    public OutStep copy(Relay.Copy copy) {
      Objects.requireNonNull(copy, "copy");
      this.copy = copy;
      return this;
    }

    @Override
    public Ready out(Relay.Look out) {
      Objects.requireNonNull(out, "out");
      return new Complete(new RelayPipeline(urgent, normal, copy, out));
    }
  }

  private static final class Complete implements Ready {
    private final RelayPipeline pipeline;

    private Complete(RelayPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public Ready urgentOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("urgent"));
      return this;
    }

    @Override
    public Ready normalOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("normal"));
      return this;
    }

    @Override
    public Ready copyOptions(Consumer<StageOptions> options) {
      options.accept(pipeline.options("copy"));
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
