package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 2 of pipeline {@code crowd}: all.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdIsland2 extends IslandDriver {
  private final IslandContext context;

  private final Crowd.Look all;

  private final StageFrame allFrame;

  private final InEdge allInput;

  CrowdIsland2(IslandContext context, Crowd.Look all) {
    super(context);
    this.context = context;
    this.all = all;
    this.allFrame = context.frame("all");
    this.allInput = context.in("all");
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollAll();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollAll() {
    Buffer element = allInput.poll();
    if (element == null) {
      return allInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    all(element);
    return Turn.MORE;
  }

  private void all(Buffer element) {
    while (true) {
      allFrame.show(element);
      try {
        all.push(element);
        allFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!allFrame.failed(failure, element)) {
          return;
        }
      }
    }
    allFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
