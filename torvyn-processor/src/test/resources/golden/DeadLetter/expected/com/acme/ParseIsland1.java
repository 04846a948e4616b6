package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 1 of pipeline {@code parse}: failures.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class ParseIsland1 extends IslandDriver {
  private final IslandContext context;

  private final Parse.Look failures;

  private final StageFrame failuresFrame;

  private final InEdge failuresInput;

  ParseIsland1(IslandContext context, Parse.Look failures) {
    super(context);
    this.context = context;
    this.failures = failures;
    this.failuresFrame = context.frame("failures");
    this.failuresInput = context.in("failures");
  }

  @Override
  public void init() {
  }

  @Override
  public Turn turn(int budget) {
    for (int turns = 0; turns < budget; turns++) {
      Turn step = pollFailures();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pollFailures() {
    Buffer element = failuresInput.poll();
    if (element == null) {
      return failuresInput.ended() ? Turn.DONE : Turn.IDLE;
    }
    failures(element);
    return Turn.MORE;
  }

  private void failures(Buffer element) {
    while (true) {
      failuresFrame.show(element);
      try {
        failures.push(element);
        failuresFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!failuresFrame.failed(failure, element)) {
          return;
        }
      }
    }
    failuresFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
