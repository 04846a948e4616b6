package io.torvyn.cli.trace;

import io.torvyn.buffer.BufferState;
import io.torvyn.cli.trace.TraceStep.Kind;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.stream.Stream;

/** What a pipeline's declaration says about the next step of an element. Immutable. */
final class Routes {
  private final PipelineSpec spec;

  Routes(PipelineSpec spec) {
    this.spec = spec;
  }

  boolean source(String stage) {
    return spec.stage(stage).kind() == StageKind.SOURCE;
  }

  /**
   * On how many ways an element leaves a stage. Which ports a router chose is not known: at least
   * one.
   */
  int branches(String stage) {
    return spec.stage(stage).kind() == StageKind.ROUTER ? 1 : (int) out(stage).count();
  }

  /** For how many branches the host copies an element that leaves a stage, at most. */
  int copies(String stage) {
    return (int) out(stage).filter(EdgeSpec::copy).count();
  }

  private Stream<EdgeSpec> out(String stage) {
    return spec.edges().stream().filter(edge -> edge.from().equals(stage) && !edge.deadLetter());
  }

  /** How a stage gets its elements. All edges into a stage agree, since it has one method. */
  Kind entry(String stage) {
    return spec.edges().stream()
        .filter(edge -> edge.to().equals(stage))
        .findFirst()
        .map(edge -> kind(edge.ownership()))
        .orElse(Kind.SHOWN);
  }

  private static Kind kind(String ownership) {
    return switch (ownership) {
      case "owned" -> Kind.GIVEN;
      case "leased" -> Kind.LEASED;
      case "none" -> Kind.SHOWN;
      default -> Kind.LENT;
    };
  }

  /**
   * Whether an element at which a stage failed may go on: to the same stage again, or as a dead
   * letter. What the call owned is reclaimed.
   */
  boolean goesOn(String stage) {
    StageSpec failed = spec.stage(stage);
    String policy = failed.onError().policy();
    Kind entry = entry(stage);
    return (policy.equals("RETRY") || policy.equals("DEAD_LETTER"))
        && (entry == Kind.LENT || entry == Kind.SHOWN);
  }

  /** Who owns the buffer after a step. */
  String owner(String stage, Kind step) {
    return switch (step) {
      case MADE, COPIED, PASSED, SHOWN, LENT, LEASED -> TraceStep.HOST;
      case GIVEN -> stage;
      case CONSUMED, DROPPED, DELIVERED -> TraceStep.POOL;
      case TAKEN -> entry(stage) == Kind.GIVEN ? stage : TraceStep.HOST;
      case FAILED -> goesOn(stage) ? TraceStep.HOST : TraceStep.POOL;
    };
  }

  /** Where the buffer is in its life after a step. */
  BufferState state(String stage, Kind step) {
    return switch (step) {
      case MADE, COPIED, PASSED, SHOWN, GIVEN -> BufferState.OWNED;
      case LENT -> BufferState.BORROWED;
      case LEASED -> BufferState.LEASED;
      case CONSUMED, DROPPED, DELIVERED -> BufferState.POOLED;
      case TAKEN -> entry(stage) == Kind.GIVEN ? BufferState.OWNED : BufferState.LEASED;
      case FAILED -> goesOn(stage) ? BufferState.OWNED : BufferState.POOLED;
    };
  }
}
