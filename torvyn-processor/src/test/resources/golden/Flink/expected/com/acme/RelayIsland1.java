package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 1 of pipeline {@code relay}: count, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class RelayIsland1 extends IslandDriver {
  private final IslandContext context;

  private final Relay.Count count;

  private final StageFrame countFrame;

  private final InEdge countInput;

  private final Emitter countEmitter = new CountEmitter();

  private final Relay.Look out;

  private final StageFrame outFrame;

  RelayIsland1(IslandContext context, Relay.Count count, Relay.Look out) {
    super(context);
    this.context = context;
    this.count = count;
    this.countFrame = context.frame("count");
    this.countInput = context.in("count");
    this.out = out;
    this.outFrame = context.frame("out");
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollCount();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollCount() {
    Buffer element = countInput.poll();
    if (element == null) {
      return countInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    count(element);
    return Turn.MORE;
  }

  private void count(Buffer element) {
    while (true) {
      countFrame.show(element);
      try {
        count.ingest(element);
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
  public void windows() {
    if (countFrame.flushDue()) {
      flushCount();
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

  @Override
  public void finish() {
    flushCount();
  }

  @Override
  public void teardown() {
  }

  private final class CountEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      out(countFrame.derived(element));
      countFrame.resume();
    }
  }
}
