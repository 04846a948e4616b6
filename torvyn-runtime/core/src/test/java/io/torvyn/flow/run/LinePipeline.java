package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;

/**
 * Source, filter, processor and sink, fused: written by hand exactly as the processor writes it.
 */
final class LinePipeline extends GeneratedPipeline {
  private final Body.PullSource source;
  private final Body.Picker filter;
  private final Body.Borrower processor;
  private final Body.Drain sink;

  LinePipeline(
      Body.PullSource source, Body.Picker filter, Body.Borrower processor, Body.Drain sink) {
    super(
        WiredPipeline.named("line")
            .stage("source", source)
            .stage("filter", filter)
            .stage("processor", processor)
            .stage("sink", sink)
            .edge("source", "filter")
            .edge("filter", "processor")
            .edge("processor", "sink")
            .copyBound(4)
            .build()
            .spec());
    this.source = source;
    this.filter = filter;
    this.processor = processor;
    this.sink = sink;
  }

  @Override
  public IslandDriver island(IslandContext context) {
    return new Island0(context);
  }

  private final class Island0 extends IslandDriver {
    private final IslandContext context;
    private final StageFrame sourceFrame;
    private final StageFrame filterFrame;
    private final StageFrame processorFrame;
    private final StageFrame sinkFrame;

    Island0(IslandContext context) {
      super(context);
      this.context = context;
      this.sourceFrame = context.frame("source");
      this.filterFrame = context.frame("filter");
      this.processorFrame = context.frame("processor");
      this.sinkFrame = context.frame("sink");
    }

    @Override
    public void init() {}

    @Override
    public Turn turn(int budget) {
      if (context.draining()) {
        return Turn.DONE;
      }
      for (int n = 0; n < budget; n++) {
        if (!source()) {
          return Turn.DONE;
        }
        if (context.held()) {
          return Turn.MORE;
        }
      }
      return Turn.MORE;
    }

    private boolean source() {
      Buffer out;
      while (true) {
        sourceFrame.enter();
        try {
          out = source.pull(sourceFrame.allocator());
          sourceFrame.exit();
          break;
        } catch (Throwable failure) {
          if (!sourceFrame.failed(failure, null)) {
            return true;
          }
        }
      }
      if (out == null) {
        return false;
      }
      filter(sourceFrame.produced(out));
      return true;
    }

    private void filter(Buffer in) {
      boolean pass;
      while (true) {
        filterFrame.enter(in);
        try {
          pass = filter.evaluate(in);
          filterFrame.exit();
          break;
        } catch (Throwable failure) {
          if (!filterFrame.failed(failure, in)) {
            return;
          }
        }
      }
      if (!pass) {
        filterFrame.dropped(in);
        return;
      }
      filterFrame.passed();
      processor(in);
    }

    private void processor(Buffer in) {
      Buffer out;
      while (true) {
        processorFrame.enter(in);
        try {
          out = processor.process(in, processorFrame.allocator());
          processorFrame.exit();
          break;
        } catch (Throwable failure) {
          if (!processorFrame.failed(failure, in)) {
            return;
          }
        }
      }
      if (out == null) {
        processorFrame.dropped(in);
        return;
      }
      processorFrame.consumed(in);
      sink(processorFrame.derived(out));
    }

    private void sink(Buffer in) {
      while (true) {
        sinkFrame.enter(in);
        try {
          sink.push(in);
          sinkFrame.exit();
          break;
        } catch (Throwable failure) {
          if (!sinkFrame.failed(failure, in)) {
            return;
          }
        }
      }
      sinkFrame.delivered(in);
    }

    @Override
    public void finish() {}

    @Override
    public void teardown() {}
  }
}
