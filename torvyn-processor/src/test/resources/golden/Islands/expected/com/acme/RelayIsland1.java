package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 1 of pipeline {@code relay}: normal.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayIsland1 extends IslandDriver {
  private final IslandContext context;

  private final Relay.Numbers normal;

  private final StageFrame normalFrame;

  private final OutEdge normalToCopy;

  RelayIsland1(IslandContext context, Relay.Numbers normal) {
    super(context);
    this.context = context;
    this.normal = normal;
    this.normalFrame = context.frame("normal");
    this.normalToCopy = context.out(1);
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    if (context.draining()) {
      return Turn.DONE;
    }
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pullNormal();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pullNormal() {
    Buffer result;
    while (true) {
      normalFrame.enter();
      try {
        result = normal.pull(normalFrame.allocator());
        normalFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!normalFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (result == null) {
      return Turn.DONE;
    }
    normalToCopy.offer(normalFrame.produced(result));
    return Turn.MORE;
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
