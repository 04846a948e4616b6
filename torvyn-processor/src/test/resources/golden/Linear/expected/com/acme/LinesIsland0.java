package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code lines}: numbers, notEmpty, twice, oneWay, count, total.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class LinesIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Lines.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Lines.NotEmpty notEmpty;

  private final StageFrame notEmptyFrame;

  private final Lines.Twice twice;

  private final StageFrame twiceFrame;

  private final Emitter twiceEmitter = new TwiceEmitter();

  private final Lines.OneWay oneWay;

  private final StageFrame oneWayFrame;

  private final Lines.Count count;

  private final StageFrame countFrame;

  private final Emitter countEmitter = new CountEmitter();

  private final Lines.Total total;

  private final StageFrame totalFrame;

  LinesIsland0(IslandContext context, Lines.Numbers numbers, Lines.NotEmpty notEmpty,
      Lines.Twice twice, Lines.OneWay oneWay, Lines.Count count, Lines.Total total) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.notEmpty = notEmpty;
    this.notEmptyFrame = context.frame("notEmpty");
    this.twice = twice;
    this.twiceFrame = context.frame("twice");
    this.oneWay = oneWay;
    this.oneWayFrame = context.frame("oneWay");
    this.count = count;
    this.countFrame = context.frame("count");
    this.total = total;
    this.totalFrame = context.frame("total");
  }

  @Override
  public void init() throws Exception {
    numbersFrame.enter();
    numbers.init(numbersFrame.context());
    numbersFrame.exit();
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
    notEmpty(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void notEmpty(Buffer element) {
    boolean verdict;
    while (true) {
      notEmptyFrame.show(element);
      try {
        verdict = notEmpty.evaluate(element);
        notEmptyFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!notEmptyFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (!verdict) {
      notEmptyFrame.dropped(element);
      return;
    }
    notEmptyFrame.passed();
    twice(element);
  }

  private void twice(Buffer element) {
    Buffer result;
    while (true) {
      twiceFrame.enter(element);
      try {
        result = twice.process(element, twiceFrame.allocator());
        twiceFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!twiceFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      twiceFrame.dropped(element);
      return;
    }
    twiceFrame.consumed(element);
    oneWay(twiceFrame.derived(result));
  }

  private void oneWay(Buffer element) {
    Lines.OneWay.Way port;
    ElementMeta meta = oneWayFrame.meta(element);
    while (true) {
      oneWayFrame.show(element);
      try {
        port = oneWay.route(meta);
        oneWayFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!oneWayFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (port == null) {
      oneWayFrame.dropped(element);
      return;
    }
    switch (port) {
      case ONLY -> {
        oneWayFrame.passed();
        count(element);
      }
      default -> oneWayFrame.dropped(element);
    }
  }

  private void count(Buffer element) {
    ElementMeta meta = countFrame.meta(element);
    while (true) {
      countFrame.show(element);
      try {
        count.ingest(meta);
        countFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!countFrame.failed(failure, element)) {
          return;
        }
      }
    }
    countFrame.consumed(element);
    if (countFrame.flushDue()) {
      flushCount();
    }
  }

  private void total(Buffer element) {
    while (true) {
      totalFrame.show(element);
      try {
        totalFrame.signal(total.push(element, totalFrame.context()));
        totalFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!totalFrame.failed(failure, element)) {
          return;
        }
      }
    }
    totalFrame.delivered(element);
  }

  @Override
  public void windows() {
    if (countFrame.flushDue()) {
      flushCount();
    }
  }

  private void completeTwice() {
    while (true) {
      twiceFrame.enter();
      try {
        twice.complete(twiceEmitter, twiceFrame.allocator());
        twiceFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!twiceFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  private void flushCount() {
    while (true) {
      countFrame.enter();
      try {
        count.flush(countFrame.allocator(), countEmitter);
        countFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!countFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  private void completeTotal() {
    while (true) {
      totalFrame.enter();
      try {
        total.complete();
        totalFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!totalFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  @Override
  public void finish() {
    completeTwice();
    flushCount();
    completeTotal();
  }

  @Override
  public void backpressure(boolean held) {
    while (true) {
      numbersFrame.enter();
      try {
        numbers.onBackpressure(held);
        numbersFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!numbersFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  @Override
  public void teardown() throws Exception {
    Throwable first = null;
    try {
      numbersFrame.enter();
      numbers.teardown();
      numbersFrame.exit();
    } catch (Throwable failure) {
      first = failure;
    }
    try {
      totalFrame.enter();
      total.teardown();
      totalFrame.exit();
    } catch (Throwable failure) {
      if (first == null) {
        first = failure;
      } else {
        first.addSuppressed(failure);
      }
    }
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof Exception exception) {
      throw exception;
    }
  }

  private final class TwiceEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      oneWay(twiceFrame.derived(element));
      twiceFrame.resume();
    }
  }

  private final class CountEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      total(countFrame.derived(element));
      countFrame.resume();
    }
  }
}
