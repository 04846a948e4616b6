package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.glue.IslandContext;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Island 0 of pipeline {@code split}: feed, halves, look.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class SplitIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Split.Feed feed;

  private final StageFrame feedFrame;

  private final Emitter feedEmitter = new FeedEmitter();

  private final Split.Halves halves;

  private final StageFrame halvesFrame;

  private final Emitter halvesEmitter = new HalvesEmitter();

  private final Split.Look look;

  private final StageFrame lookFrame;

  SplitIsland0(IslandContext context, Split.Feed feed, Split.Halves halves, Split.Look look) {
    super(context);
    this.context = context;
    this.feed = feed;
    this.feedFrame = context.frame("feed");
    this.halves = halves;
    this.halvesFrame = context.frame("halves");
    this.look = look;
    this.lookFrame = context.frame("look");
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
      Turn step = pullFeed();
      if (step != Turn.MORE) {
        return step;
      }
      if (context.held()) {
        return Turn.MORE;
      }
    }
    return Turn.MORE;
  }

  private Turn pullFeed() {
    Pull answer;
    while (true) {
      feedFrame.enter();
      try {
        answer = Objects.requireNonNull(feed.pull(feedFrame.allocator(), feedEmitter), "stage 'feed': pull returned null");
        feedFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!feedFrame.failed(failure, null)) {
          return Turn.MORE;
        }
      }
    }
    if (answer == Pull.EXHAUSTED) {
      return Turn.DONE;
    }
    return answer == Pull.IDLE ? Turn.IDLE : Turn.MORE;
  }

  private void halves(Buffer element) {
    while (true) {
      halvesFrame.enter(element);
      try {
        halves.process(element, halvesFrame.allocator(), halvesEmitter);
        halvesFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!halvesFrame.failed(failure, element)) {
          return;
        }
      }
    }
    halvesFrame.consumed(element);
  }

  private void look(Buffer element) {
    while (true) {
      lookFrame.show(element);
      try {
        look.push(element);
        lookFrame.exit();
        break;
      } catch (Throwable failure) {
        if (!lookFrame.failed(failure, element)) {
          return;
        }
      }
    }
    lookFrame.delivered(element);
  }

  @Override
  public void finish() {
  }

  @Override
  public void teardown() {
  }

  private final class FeedEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      halves(feedFrame.produced(element));
      feedFrame.resume();
    }
  }

  private final class HalvesEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      look(halvesFrame.derived(element));
      halvesFrame.resume();
    }
  }
}
