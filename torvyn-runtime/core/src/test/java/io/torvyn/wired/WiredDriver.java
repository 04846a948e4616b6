package io.torvyn.wired;

import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Pull;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Does what generated drivers do, by interpretation: the same calls of the same frames in the same
 * order, for any graph.
 */
final class WiredDriver extends IslandDriver {
  private final IslandContext context;
  private final Map<String, WiredStage> stages = new LinkedHashMap<>();
  private final List<WiredStage> sources = new ArrayList<>();
  private final Map<WiredStage, InEdge> inputs = new LinkedHashMap<>();

  WiredDriver(IslandContext context, PipelineSpec spec, Map<String, Body> bodies) {
    super(context);
    this.context = context;
    for (StageSpec stage : spec.stages()) {
      if (stage.island() == context.index()) {
        StageFrame frame = context.frame(stage.name());
        WiredStage made = new WiredStage(frame, bodies.get(stage.name()), stage.proved());
        stages.put(stage.name(), made);
        if (stage.kind() == StageKind.SOURCE) {
          sources.add(made);
        }
      }
    }
    for (EdgeSpec edge : spec.edges()) {
      WiredStage from = stages.get(edge.from());
      if (from != null && !edge.deadLetter()) {
        from.branch(
            edge.port(),
            edge.copy(),
            edge.queue() == null
                ? stages.get(edge.to())::element
                : context.out(edge.index())::offer);
      }
      WiredStage to = stages.get(edge.to());
      if (to != null && edge.queue() != null && !inputs.containsKey(to)) {
        inputs.put(to, context.in(edge.to()));
      }
    }
  }

  @Override
  public void init() throws Exception {
    List<WiredStage> downstreamFirst = new ArrayList<>(stages.values());
    java.util.Collections.reverse(downstreamFirst);
    for (WiredStage stage : downstreamFirst) {
      stage.frame.enter();
      stage.body.init(stage.frame.context());
      stage.frame.exit();
    }
  }

  @Override
  public Turn turn(int budget) {
    if (context.draining()) {
      sources.forEach(source -> source.exhausted = true);
    }
    boolean moved = false;
    for (int n = 0; n < budget; ) {
      boolean progress = false;
      for (WiredStage source : sources) {
        if (!source.exhausted) {
          Pull pull = source.pull();
          source.exhausted = pull == Pull.EXHAUSTED;
          progress |= pull == Pull.EMITTED;
          n++;
          if (context.held()) {
            return Turn.MORE;
          }
        }
      }
      for (Map.Entry<WiredStage, InEdge> input : inputs.entrySet()) {
        Buffer in = input.getValue().poll();
        if (in != null) {
          input.getKey().element(in);
          progress = true;
          n++;
          if (context.held()) {
            return Turn.MORE;
          }
        }
      }
      moved |= progress;
      if (!progress) {
        return done() ? Turn.DONE : Turn.IDLE;
      }
    }
    return Turn.MORE;
  }

  private boolean done() {
    return sources.stream().allMatch(source -> source.exhausted)
        && inputs.values().stream().allMatch(InEdge::ended);
  }

  @Override
  public void windows() {
    stages.values().forEach(WiredStage::window);
  }

  @Override
  public void finish() {
    stages.values().forEach(WiredStage::finish);
  }

  @Override
  public void backpressure(boolean held) {
    for (WiredStage source : sources) {
      if (source.body instanceof Body.PullSource pull) {
        pull.onBackpressure(held);
      } else if (source.body instanceof Body.EmitSource emit) {
        emit.onBackpressure(held);
      }
    }
  }

  @Override
  public void teardown() throws Exception {
    Exception first = null;
    for (WiredStage stage : stages.values()) {
      stage.frame.enter();
      try {
        stage.body.teardown();
      } catch (Exception failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure);
        }
      }
      stage.frame.exit();
    }
    if (first != null) {
      throw first;
    }
  }
}
