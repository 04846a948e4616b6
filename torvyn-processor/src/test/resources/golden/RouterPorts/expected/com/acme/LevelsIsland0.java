package com.acme;

import io.torvyn.buffer.Buffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import java.util.EnumSet;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code levels}: numbers, level, low, tags, red, redCopy, blue.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class LevelsIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Levels.Numbers numbers;

  private final StageFrame numbersFrame;

  private final Levels.ByLevel level;

  private final StageFrame levelFrame;

  private final Levels.Look low;

  private final StageFrame lowFrame;

  private final Levels.Tags tags;

  private final StageFrame tagsFrame;

  private final Levels.Look red;

  private final StageFrame redFrame;

  private final Levels.Keep redCopy;

  private final StageFrame redCopyFrame;

  private final Levels.Look blue;

  private final StageFrame blueFrame;

  LevelsIsland0(IslandContext context, Levels.Numbers numbers, Levels.ByLevel level,
      Levels.Look low, Levels.Tags tags, Levels.Look red, Levels.Keep redCopy, Levels.Look blue) {
    super(context);
    this.context = context;
    this.numbers = numbers;
    this.numbersFrame = context.frame("numbers");
    this.level = level;
    this.levelFrame = context.frame("level");
    this.low = low;
    this.lowFrame = context.frame("low");
    this.tags = tags;
    this.tagsFrame = context.frame("tags");
    this.red = red;
    this.redFrame = context.frame("red");
    this.redCopy = redCopy;
    this.redCopyFrame = context.frame("redCopy");
    this.blue = blue;
    this.blueFrame = context.frame("blue");
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
    level(numbersFrame.produced(result));
    return Turn.MORE;
  }

  private void level(Buffer element) {
    Levels.ByLevel.Level port;
    while (true) {
      levelFrame.show(element);
      try {
        port = level.route(element);
        levelFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!levelFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (port == null) {
      levelFrame.dropped(element);
      return;
    }
    switch (port) {
      case LOW -> {
        levelFrame.passed();
        low(element);
      }
      case HIGH -> {
        levelFrame.passed();
        tags(levelFrame.share(element));
        blue(element);
      }
      default -> levelFrame.dropped(element);
    }
  }

  private void low(Buffer element) {
    while (true) {
      lowFrame.show(element);
      try {
        low.push(element);
        lowFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!lowFrame.failed(failure, element)) {
          return;
        }
      }
    }
    lowFrame.delivered(element);
  }

  private void tags(Buffer element) {
    EnumSet<Levels.Tags.Tag> ports;
    ElementMeta meta = tagsFrame.meta(element);
    while (true) {
      tagsFrame.show(element);
      try {
        ports = tags.route(meta);
        tagsFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!tagsFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (ports == null || ports.isEmpty()) {
      tagsFrame.dropped(element);
      return;
    }
    tagsFrame.passed();
    if (ports.contains(Levels.Tags.Tag.RED)) {
      redCopy(tagsFrame.copy(element));
    }
    int left = (ports.contains(Levels.Tags.Tag.RED) ? 1 : 0)
        + (ports.contains(Levels.Tags.Tag.BLUE) ? 1 : 0);
    if (left == 0) {
      tagsFrame.copied(element);
      return;
    }
    if (ports.contains(Levels.Tags.Tag.RED)) {
      red(--left == 0 ? element : tagsFrame.share(element));
    }
    if (ports.contains(Levels.Tags.Tag.BLUE)) {
      blue(--left == 0 ? element : tagsFrame.share(element));
    }
  }

  private void red(Buffer element) {
    while (true) {
      redFrame.show(element);
      try {
        red.push(element);
        redFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!redFrame.failed(failure, element)) {
          return;
        }
      }
    }
    redFrame.delivered(element);
  }

  private void redCopy(Buffer element) {
    redCopyFrame.enter(element);
    try {
      redCopy.push(redCopyFrame.own(element));
      redCopyFrame.exit();
    } catch (Throwable failure) {
      redCopyFrame.failed(failure, null);
      return;
    }
    redCopyFrame.taken();
  }

  private void blue(Buffer element) {
    while (true) {
      blueFrame.show(element);
      try {
        blue.push(element);
        blueFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!blueFrame.failed(failure, element)) {
          return;
        }
      }
    }
    blueFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }
}
