package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code crowd}: numbers.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class CrowdIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Crowd.Numbers numbers;

  private final StageFrame numbersFrame;

  private final OutEdge numbersToCopies;

  CrowdIsland0(IslandContext context, Crowd.Numbers numbers) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.numbersToCopies = context.out(0);
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
      Turn step = pullNumbers();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pullNumbers() {
    Buffer result;
    while (true) {
      numbersFrame.enter();
      try {
        result = numbers.pull(numbersFrame.allocator());
        numbersFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!numbersFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (result == null) {
      return Turn.DONE;
    }
    numbersToCopies.offer(numbersFrame.produced(result));
    return Turn.MORE;
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
