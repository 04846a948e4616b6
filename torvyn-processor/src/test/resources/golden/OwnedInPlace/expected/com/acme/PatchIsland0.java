package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code patch}: numbers, addOne, pass, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class PatchIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Patch.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Patch.AddOne addOne;

  private final StageFrame addOneFrame;

  private final Patch.Pass pass;

  private final StageFrame passFrame;

  private final Patch.Keep out;

  private final StageFrame outFrame;

  PatchIsland0(IslandContext context, Patch.Numbers numbers, Patch.AddOne addOne, Patch.Pass pass,
      Patch.Keep out) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.addOne = addOne;
    this.addOneFrame = context.frame("addOne");
    this.pass = pass;
    this.passFrame = context.frame("pass");
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
    addOne(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void addOne(Buffer element) {
    Buffer result;
    addOneFrame.enter(element);
    try {
      result = addOne.process(addOneFrame.ownMutable(element));
      addOneFrame.exit();
    } catch (Throwable failure) {
      addOneFrame.failed(failure, null);
      return;
    }
    addOneFrame.taken();
    if (result == null) {
      return;
    }
    pass(addOneFrame.derived(result));
  }

  private void pass(Buffer element) {
    Buffer result;
    ElementMeta meta = passFrame.meta(element);
    passFrame.enter(element);
    try {
      result = pass.process(passFrame.own(element), meta);
      passFrame.exit();
    } catch (Throwable failure) {
      passFrame.failed(failure, null);
      return;
    }
    passFrame.taken();
    if (result == null) {
      return;
    }
    out(passFrame.derived(result));
  }

  private void out(Buffer element) {
    outFrame.enter(element);
    try {
      out.push(outFrame.own(element));
      outFrame.exit();
    } catch (Throwable failure) {
      outFrame.failed(failure, null);
      return;
    }
    outFrame.taken();
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
