package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code gather}: left, right, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class GatherIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Gather.Numbers left_;

  private final StageFrame leftFrame;

  private final Gather.Numbers right;

  private final StageFrame rightFrame;

  private final Gather.Look out;

  private final StageFrame outFrame;

  private boolean leftDone;

  private boolean rightDone;

  GatherIsland0(IslandContext context, Gather.Numbers left_, Gather.Numbers right,
      Gather.Look out) {
    super(context);
    this.context = context;
    this.left_ = left_;
    this.leftFrame = context.frame("left");
    this.right = right;
    this.rightFrame = context.frame("right");
    this.out = out;
    this.outFrame = context.frame("out");
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    if (context.draining()) {
      leftDone = true;
      rightDone = true;
    }
    int turns = 0;
    while (turns < budget) {
      boolean moved = false;
      if (!leftDone) {
        Turn step = pullLeft();
        leftDone = step == Turn.DONE;
        if (step == Turn.MORE) {
          moved = true;
          turns++;
        }
        if (context.held()) {
          return Turn.MORE;
        }
      }
      if (!rightDone) {
        Turn step = pullRight();
        rightDone = step == Turn.DONE;
        if (step == Turn.MORE) {
          moved = true;
          turns++;
        }
        if (context.held()) {
          return Turn.MORE;
        }
      }
      if (!moved) {
        return leftDone && rightDone ? Turn.DONE : Turn.IDLE;
      }
    }
    return Turn.MORE;
  }

  private Turn pullLeft() {
    Buffer result;
    while (true) {
      leftFrame.enter();
      try {
        result = left_.pull(leftFrame.allocator());
        leftFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!leftFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (result == null) {
      return Turn.DONE;
    }
    out(leftFrame.produced(result));
    return Turn.MORE;
  }

  private Turn pullRight() {
    Buffer result;
    while (true) {
      rightFrame.enter();
      try {
        result = right.pull(rightFrame.allocator());
        rightFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!rightFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (result == null) {
      return Turn.DONE;
    }
    out(rightFrame.produced(result));
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
