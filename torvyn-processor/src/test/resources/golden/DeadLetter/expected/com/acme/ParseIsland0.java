package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code parse}: numbers, odd, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class ParseIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Parse.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Parse.Odd odd;

  private final StageFrame oddFrame;

  private final Parse.Look out;

  private final StageFrame outFrame;

  ParseIsland0(IslandContext context, Parse.Numbers numbers, Parse.Odd odd, Parse.Look out) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.odd = odd;
    this.oddFrame = context.frame("odd");
    this.out = out;
    this.outFrame = context.frame("out");
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
    odd(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void odd(Buffer element) {
    Buffer result;
    while (true) {
      oddFrame.enter(element);
      try {
        result = odd.process(element, oddFrame.allocator());
        oddFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!oddFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      oddFrame.dropped(element);
      return;
    }
    oddFrame.consumed(element);
    out(oddFrame.derived(result));
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
