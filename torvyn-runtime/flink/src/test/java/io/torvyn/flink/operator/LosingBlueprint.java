package io.torvyn.flink.operator;

import io.torvyn.glue.Blueprint;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.Turn;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.ProofMark;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.List;

/** Glue with a fault, as no processor writes it: elements are taken and never ended. */
final class LosingBlueprint extends Blueprint {
  private static final long serialVersionUID = 1L;

  private static final PipelineSpec SPEC =
      new PipelineSpec(
          "losing",
          "none",
          List.of(stage("loser", 0), stage("source", 1)),
          List.of(
              new EdgeSpec(
                  0, "source", "", "loser", false, "borrowed", new QueueSpec(64, "BLOCK", 50, 0))),
          2,
          "",
          0,
          new ProofMark(ProofMark.GLUE_VERSION, "by hand"));

  private static StageSpec stage(String name, int island) {
    return new StageSpec(
        name,
        StageKind.SINK,
        "none",
        true,
        false,
        false,
        island,
        false,
        ErrorPolicySpec.TERMINATE,
        0,
        false);
  }

  @Override
  public PipelineSpec spec() {
    return SPEC;
  }

  @Override
  public GeneratedPipeline create(int island) {
    return new GeneratedPipeline(SPEC) {
      @Override
      public IslandDriver island(IslandContext context) {
        return new Loser(context);
      }
    };
  }

  private static final class Loser extends IslandDriver {
    private final InEdge input;

    Loser(IslandContext context) {
      super(context);
      input = context.in("loser");
    }

    @Override
    public void init() {}

    @Override
    public Turn turn(int budget) {
      return input.poll() == null ? Turn.IDLE : Turn.MORE;
    }

    @Override
    public void finish() {}

    @Override
    public void teardown() {}
  }
}
