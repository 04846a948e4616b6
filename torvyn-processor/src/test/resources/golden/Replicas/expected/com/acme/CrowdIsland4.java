package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 4 of pipeline {@code crowd}: out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdIsland4 extends IslandDriver {
  private final IslandContext context;

  private final Crowd.Look out;

  private final StageFrame outFrame;

  private final InEdge outInput;

  CrowdIsland4(IslandContext context, Crowd.Look out) {
    super(context);
    this.context = context;
    this.out = out;
    this.outFrame = context.frame("out");
    this.outInput = context.in("out");
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollOut();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollOut() {
    Buffer element = outInput.poll();
    if (element == null) {
      return outInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    out(element);
    return Turn.MORE;
  }

  private void out(Buffer element) {
    while (true) {
      outFrame.show(element);
      try {
        out.push(element);
        outFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!outFrame.failed(failure, element)) {
          return;
        }
      }
    }
    outFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
