package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 1 of pipeline {@code relay}: copy.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayFlinkIsland1 extends IslandDriver {
  private final IslandContext context;

  private final Relay.Copy copy;

  private final StageFrame copyFrame;

  private final InEdge copyInput;

  private final OutEdge copyToCount;

  RelayFlinkIsland1(IslandContext context, Relay.Copy copy) {
    super(context);
    this.context = context;
    this.copy = copy;
    this.copyFrame = context.frame("copy");
    this.copyInput = context.in("copy");
    this.copyToCount = context.out(1);
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollCopy();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollCopy() {
    Buffer element = copyInput.poll();
    if (element == null) {
      return copyInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    copy(element);
    return Turn.MORE;
  }

  private void copy(Buffer element) {
    Buffer result;
    while (true) {
      copyFrame.enter(element);
      try {
        result = copy.process(element, copyFrame.allocator());
        copyFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!copyFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      copyFrame.dropped(element);
      return;
    }
    copyFrame.consumed(element);
    copyToCount.offer(copyFrame.derived(result));
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
