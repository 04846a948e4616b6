package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code windows}: numbers, window, longest, recent, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class WindowsIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Windows.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Windows.Window window;

  private final StageFrame windowFrame;

  private final Emitter windowEmitter = new WindowEmitter();

  private final Windows.Longest longest;

  private final StageFrame longestFrame;

  private final Emitter longestEmitter = new LongestEmitter();

  private final Windows.Recent recent;

  private final StageFrame recentFrame;

  private final Emitter recentEmitter = new RecentEmitter();

  private final Windows.Look out;

  private final StageFrame outFrame;

  WindowsIsland0(IslandContext context, Windows.Numbers numbers, Windows.Window window,
      Windows.Longest longest, Windows.Recent recent, Windows.Look out) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.window = window;
    this.windowFrame = context.frame("window");
    this.longest = longest;
    this.longestFrame = context.frame("longest");
    this.recent = recent;
    this.recentFrame = context.frame("recent");
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
    window(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void window(Buffer element) {
    while (true) {
      windowFrame.enter(element);
      try {
        window.ingest(windowFrame.lease(element, 0, 0L, false));
        windowFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!windowFrame.failed(failure, element)) {
          return;
        }
      }
    }
    windowFrame.taken();
    if (windowFrame.flushDue()) {
      flushWindow();
    }
  }

  private void longest(Buffer element) {
    while (true) {
      longestFrame.enter(element);
      try {
        longest.ingest(longestFrame.lease(element, 1, 0L, false));
        longestFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!longestFrame.failed(failure, element)) {
          return;
        }
      }
    }
    longestFrame.taken();
    if (longestFrame.flushDue()) {
      flushLongest();
    }
  }

  private void recent(Buffer element) {
    while (true) {
      recentFrame.enter(element);
      try {
        recent.ingest(recentFrame.lease(element, 2, 50L, true));
        recentFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!recentFrame.failed(failure, element)) {
          return;
        }
      }
    }
    recentFrame.taken();
    if (recentFrame.flushDue()) {
      flushRecent();
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
    if (windowFrame.flushDue()) {
      flushWindow();
    }
    if (longestFrame.flushDue()) {
      flushLongest();
    }
    if (recentFrame.flushDue()) {
      flushRecent();
    }
  }

  private void flushWindow() {
    while (true) {
      windowFrame.enter();
      try {
        window.flush(windowEmitter, windowFrame.allocator());
        windowFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!windowFrame.failed(failure, null)) {
          break;
        }
      }
    }
    windowFrame.endLeases(0);
  }

  private void flushLongest() {
    while (true) {
      longestFrame.enter();
      try {
        longest.flush(longestEmitter, longestFrame.allocator());
        longestFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!longestFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  private void flushRecent() {
    while (true) {
      recentFrame.enter();
      try {
        recent.flush(recentEmitter);
        recentFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!recentFrame.failed(failure, null)) {
          break;
        }
      }
    }
  }

  @Override
  public void finish() {
    flushWindow();
    flushLongest();
    flushRecent();
  }

  @Override
  public void teardown() throws Exception {
    Throwable first = null;
    try {
      longestFrame.enter();
      longest.teardown();
      longestFrame.exit();
    } catch (Throwable failure) {
      first = failure;
    }
    longestFrame.endLeases(1);
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof Exception exception) {
      throw exception;
    }
  }

  private final class WindowEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      longest(windowFrame.derived(element));
      windowFrame.resume();
    }
  }

  private final class LongestEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      recent(longestFrame.derived(element));
      longestFrame.resume();
    }
  }

  private final class RecentEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      out(recentFrame.derived(element));
      recentFrame.resume();
    }
  }
}
