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
 * Island 1 of pipeline {@code crowd}: copies.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdIsland1 extends IslandDriver {
  private final IslandContext context;

  private final Crowd.Copy copies;

  private final StageFrame copiesFrame;

  private final InEdge copiesInput;

  private final OutEdge copiesToAll;

  private final OutEdge copiesToCounts;

  CrowdIsland1(IslandContext context, Crowd.Copy copies) {
    super(context);
    this.context = context;
    this.copies = copies;
    this.copiesFrame = context.frame("copies");
    this.copiesInput = context.in("copies");
    this.copiesToAll = context.out(1);
    this.copiesToCounts = context.out(2);
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollCopies();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollCopies() {
    Buffer element = copiesInput.poll();
    if (element == null) {
      return copiesInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    copies(element);
    return Turn.MORE;
  }

  private void copies(Buffer element) {
    Buffer result;
    while (true) {
      copiesFrame.enter(element);
      try {
        result = copies.process(element, copiesFrame.allocator());
        copiesFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!copiesFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      copiesFrame.dropped(element);
      return;
    }
    copiesFrame.consumed(element);
    Buffer next = copiesFrame.derived(result);
    copiesToAll.offer(copiesFrame.share(next));
    copiesToCounts.offer(next);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
