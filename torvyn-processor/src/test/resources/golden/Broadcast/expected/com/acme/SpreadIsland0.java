package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code spread}: numbers, first, second, some, third.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SpreadIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Spread.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Spread.Look first;

  private final StageFrame firstFrame;

  private final Spread.Look second;

  private final StageFrame secondFrame;

  private final Spread.Some some;

  private final StageFrame someFrame;

  private final Spread.Keep third;

  private final StageFrame thirdFrame;

  SpreadIsland0(IslandContext context, Spread.Numbers numbers, Spread.Look first,
      Spread.Look second, Spread.Some some, Spread.Keep third) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.first = first;
    this.firstFrame = context.frame("first");
    this.second = second;
    this.secondFrame = context.frame("second");
    this.some = some;
    this.someFrame = context.frame("some");
    this.third = third;
    this.thirdFrame = context.frame("third");
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
    Buffer next = numbersFrame.produced(result);
    first(numbersFrame.share(next));
    second(numbersFrame.share(next));
    some(next);
    return Turn.MORE;
  }

  private void first(Buffer element) {
    while (true) {
      firstFrame.show(element);
      try {
        first.push(element);
        firstFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!firstFrame.failed(failure, element)) {
          return;
        }
      }
    }
    firstFrame.delivered(element);
  }

  private void second(Buffer element) {
    while (true) {
      secondFrame.show(element);
      try {
        second.push(element);
        secondFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!secondFrame.failed(failure, element)) {
          return;
        }
      }
    }
    secondFrame.delivered(element);
  }

  private void some(Buffer element) {
    boolean verdict;
    while (true) {
      someFrame.show(element);
      try {
        verdict = some.evaluate(element);
        someFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!someFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (!verdict) {
      someFrame.dropped(element);
      return;
    }
    someFrame.passed();
    third(someFrame.copy(element));
    someFrame.copied(element);
  }

  private void third(Buffer element) {
    thirdFrame.enter(element);
    try {
      third.push(thirdFrame.own(element));
      thirdFrame.exit();
    } catch (Throwable failure) {
      thirdFrame.failed(failure, null);
      return;
    }
    thirdFrame.taken();
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
