package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code relay}: urgent.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Relay.Numbers urgent;

  private final StageFrame urgentFrame;

  private final OutEdge urgentToCopy;

  RelayIsland0(IslandContext context, Relay.Numbers urgent) {
    super(context);
    this.context = context;
    this.urgent = urgent;
    this.urgentFrame = context.frame("urgent");
    this.urgentToCopy = context.out(0);
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
      Turn step = pullUrgent();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pullUrgent() {
    Buffer result;
    while (true) {
      urgentFrame.enter();
      try {
        result = urgent.pull(urgentFrame.allocator());
        urgentFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!urgentFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (result == null) {
      return Turn.DONE;
    }
    urgentToCopy.offer(urgentFrame.produced(result));
    return Turn.MORE;
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
