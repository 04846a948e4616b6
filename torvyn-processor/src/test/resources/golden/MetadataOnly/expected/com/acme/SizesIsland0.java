package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code sizes}: numbers, big, mark, sum.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SizesIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Sizes.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Sizes.Big big;

  private final StageFrame bigFrame;

  private final Sizes.Mark mark;

  private final StageFrame markFrame;

  private final Sizes.Sum sum;

  private final StageFrame sumFrame;

  SizesIsland0(IslandContext context, Sizes.Numbers numbers, Sizes.Big big, Sizes.Mark mark,
      Sizes.Sum sum) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.big = big;
    this.bigFrame = context.frame("big");
    this.mark = mark;
    this.markFrame = context.frame("mark");
    this.sum = sum;
    this.sumFrame = context.frame("sum");
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
    big(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void big(Buffer element) {
    boolean verdict;
    while (true) {
      bigFrame.show(element);
      try {
        verdict = big.evaluate(element);
        bigFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!bigFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (!verdict) {
      bigFrame.dropped(element);
      return;
    }
    bigFrame.passed();
    mark(element);
  }

  private void mark(Buffer element) {
    Buffer result;
    ElementMeta meta = markFrame.meta(element);
    while (true) {
      markFrame.enter(element);
      try {
        result = mark.process(meta, markFrame.allocator());
        markFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!markFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      markFrame.dropped(element);
      return;
    }
    markFrame.consumed(element);
    sum(markFrame.derived(result));
  }

  private void sum(Buffer element) {
    ElementMeta meta = sumFrame.meta(element);
    while (true) {
      sumFrame.show(element);
      try {
        sum.push(meta);
        sumFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!sumFrame.failed(failure, element)) {
          return;
        }
      }
    }
    sumFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
