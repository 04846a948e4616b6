package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 3 of pipeline {@code crowd}: counts.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdIsland3 extends IslandDriver {
  private final IslandContext context;

  private final Crowd.Count counts;

  private final StageFrame countsFrame;

  private final InEdge countsInput;

  private final OutEdge countsToOut;

  private final Emitter countsEmitter = new CountsEmitter();

  CrowdIsland3(IslandContext context, Crowd.Count counts) {
    super(context);
    this.context = context;
    this.counts = counts;
    this.countsFrame = context.frame("counts");
    this.countsInput = context.in("counts");
    this.countsToOut = context.out(3);
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollCounts();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollCounts() {
    Buffer element = countsInput.poll();
    if (element == null) {
      return countsInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    counts(element);
    return Turn.MORE;
  }

  private void counts(Buffer element) {
    while (true) {
      countsFrame.show(element);
      try {
        counts.ingest(element);
        countsFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!countsFrame.failed(failure, element)) {
          return;
        }
      }
    }
    countsFrame.consumed(element);
    if (countsFrame.flushDue()) {
      flushCounts();
    }
  }

  @Override
  public void windows() {
    if (countsFrame.flushDue()) {
      flushCounts();
    }
  }

  private void flushCounts() {
    while (true) {
      countsFrame.enter();
      try {
        counts.flush(countsFrame.allocator(), countsEmitter);
        countsFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!countsFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  @Override
  public void finish() {
    flushCounts();
  }

  @Override
  public void teardown() {
  }

  private final class CountsEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      countsToOut.offer(countsFrame.derived(element));
      countsFrame.resume();
    }
  }
}
