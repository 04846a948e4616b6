package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;

/** source → replicas of a filter that lets all pass → sink, written as the processor would. */
final class RelayPipeline extends GeneratedPipeline {
  private final Body.PullSource source;

  RelayPipeline(Body.PullSource source, ParallelSpec how) {
    super(
        WiredPipeline.named("relay")
            .stage("source", source)
            .parallel("pass", how, () -> (Body.Picker) in -> true)
            .stage("sink", (Body.Drain) in -> null)
            .edge("source", "pass", WiredPipeline.queue(64, "BLOCK"))
            .edge("pass", "sink", WiredPipeline.queue(64, "BLOCK"))
            .build()
            .spec());
    this.source = source;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    return switch (context.index()) {
      case 0 -> new First(context);
      case 1 -> new Middle(context);
      default -> new Last(context);
    };
  }

  /** What the three islands have in common: they take one element at a time. */
  private abstract static class One extends IslandDriver {
    private final IslandContext context;

    One(IslandContext context) {
      super(context);
      this.context = context;
    }

    abstract Turn one();

    @Override
    public void init() {}

    @Override
    public Turn turn(int budget) {
      for (int n = 0; n < budget; n++) {
        Turn step = one();
        if (step != Turn.MORE || context.held()) {
          return step;
        }
      }
      return Turn.MORE;
    }

    @Override
    public void finish() {}

    @Override
    public void teardown() {}
  }

  private final class First extends One {
    private final StageFrame frame;
    private final OutEdge out;

    First(IslandContext context) {
      super(context);
      frame = context.frame("source");
      out = context.out(0);
    }

    @Override
    Turn one() {
      frame.enter();
      Buffer made = source.pull(frame.allocator());
      frame.exit();
      if (made == null) {
        return Turn.DONE;
      }
      out.offer(frame.produced(made));
      return Turn.MORE;
    }
  }

  private static final class Middle extends One {
    private final StageFrame frame;
    private final InEdge in;
    private final OutEdge out;

    Middle(IslandContext context) {
      super(context);
      frame = context.frame("pass");
      in = context.in("pass");
      out = context.out(1);
    }

    @Override
    Turn one() {
      Buffer element = in.poll();
      if (element == null) {
        return in.ended() ? Turn.DONE : Turn.IDLE;
      }
      frame.enter(element);
      frame.exit();
      frame.passed();
      out.offer(element);
      return Turn.MORE;
    }
  }

  private static final class Last extends One {
    private final StageFrame frame;
    private final InEdge in;

    Last(IslandContext context) {
      super(context);
      frame = context.frame("sink");
      in = context.in("sink");
    }

    @Override
    Turn one() {
      Buffer element = in.poll();
      if (element == null) {
        return in.ended() ? Turn.DONE : Turn.IDLE;
      }
      frame.enter(element);
      frame.exit();
      frame.delivered(element);
      return Turn.MORE;
    }
  }
}
