package com.acme;

import io.torvyn.flow.Snapshotable;
import io.torvyn.glue.Blueprint;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.Maker;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How to build the pipeline {@code relay}, as declared in {@link Relay}, wherever a part of it runs.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayFlink extends Blueprint {
  static final PipelineSpec SPEC = new PipelineSpec(
      "relay",
      "com.acme.Relay",
      List.of(
          new StageSpec("numbers", StageKind.SOURCE, "com.acme.Relay.Numbers", true, false, false, 0, false, ErrorPolicySpec.TERMINATE, 1, false),
          new StageSpec("copy", StageKind.PROCESSOR, "com.acme.Relay.Copy", true, false, false, 1, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("count", StageKind.AGGREGATOR, "com.acme.Relay.Count", true, false, false, 2, false, ErrorPolicySpec.TERMINATE, 2, false),
          new StageSpec("out", StageKind.SINK, "com.acme.Relay.Look", true, false, false, 3, false, ErrorPolicySpec.TERMINATE, 1, false)),
      List.of(
          new EdgeSpec(0, "numbers", "", "copy", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0)),
          new EdgeSpec(1, "copy", "", "count", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0)),
          new EdgeSpec(2, "count", "", "out", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0))),
      4,
      "%% relay: at most 6 payload copies per element\n"
          + "flowchart LR\n"
          + "  stage_numbers([\"numbers<br/>Numbers<br/>copies at most 1\"])\n"
          + "  stage_copy[\"copy<br/>Copy<br/>copies at most 2\"]\n"
          + "  stage_count[[\"count<br/>Count<br/>copies at most 2\"]]\n"
          + "  stage_out[(\"out<br/>Look<br/>copies at most 1\")]\n"
          + "  stage_numbers -.->|borrowed, queue 64 BLOCK| stage_copy\n"
          + "  stage_copy -.->|borrowed, queue 64 BLOCK| stage_count\n"
          + "  stage_count -.->|borrowed, queue 64 BLOCK| stage_out\n",
      6,
      new ProofMark(4, "VERSION"));

  private static final long serialVersionUID = 1L;

  /**
   * Knows how to make what has a constructor without parameters.
   */
  RelayFlink() {
    supply("numbers", Relay.Numbers::new);
    forgetful("numbers", "its position cannot be saved");
    supply("copy", Relay.Copy::new);
    keyed("count", 0, 4);
    mindful("count");
    supply("out", Relay.Look::new);
  }

  /**
   * Says how stage {@code numbers} is made.
   *
   * @param maker makes its component wherever the stage runs
   * @return this
   */
  RelayFlink numbers(Maker<? extends Relay.Numbers> maker) {
    supply("numbers", maker);
    return this;
  }

  /**
   * Says how stage {@code copy} is made.
   *
   * @param maker makes its component wherever the stage runs
   * @return this
   */
  RelayFlink copy(Maker<? extends Relay.Copy> maker) {
    supply("copy", maker);
    return this;
  }

  /**
   * Says how stage {@code count} is made.
   *
   * @param maker makes its component wherever the stage runs
   * @return this
   */
  RelayFlink count(Maker<? extends Relay.Count> maker) {
    supply("count", maker);
    return this;
  }

  /**
   * Says how stage {@code out} is made.
   *
   * @param maker makes its component wherever the stage runs
   * @return this
   */
  RelayFlink out(Maker<? extends Relay.Look> maker) {
    supply("out", maker);
    return this;
  }

  @Override
  public PipelineSpec spec() {
    return SPEC;
  }

  @Override
  public GeneratedPipeline create(int island) throws Exception {
    return new Parts(this, island);
  }

  private static final class Parts extends GeneratedPipeline {
    private final Relay.Numbers numbers;

    private final Relay.Copy copy;

    private final Relay.Count count;

    private final Relay.Look out;

    Parts(RelayFlink blueprint, int island) throws Exception {
      super(SPEC);
      this.numbers = island == 0 ? blueprint.make("numbers", Relay.Numbers.class) : null;
      this.copy = island == 1 ? blueprint.make("copy", Relay.Copy.class) : null;
      this.count = island == 2 ? blueprint.make("count", Relay.Count.class) : null;
      this.out = island == 3 ? blueprint.make("out", Relay.Look.class) : null;
    }

    @Override
    public IslandDriver island(IslandContext context) {
      switch (context.index()) {
        case 0: return new RelayFlinkIsland0(context, numbers);
        case 1: return new RelayFlinkIsland1(context, copy);
        case 2: return new RelayFlinkIsland2(context, count);
        case 3: return new RelayFlinkIsland3(context, out);
        default: throw new IllegalArgumentException("relay has no island " + context.index());
      }
    }

    @Override
    public Snapshotable state(String stage) {
      switch (stage) {
        case "count": return count;
        default: return null;
      }
    }
  }
}
