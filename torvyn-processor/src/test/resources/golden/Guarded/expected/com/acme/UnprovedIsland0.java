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
 * Island 0 of pipeline {@code unproved}: feed, copy, addOne, out.
 */
@Generated("io.torvyn.processor.TorvynProcessor")
final class UnprovedIsland0 extends IslandDriver {
  private final IslandContext context;

  private final Unproved.Feed feed;

  private final StageFrame feedFrame;

  private final Emitter feedEmitter = new FeedEmitter();

  private final Unproved.Copy copy;

  private final StageFrame copyFrame;

  private final Unproved.AddOne addOne;

  private final StageFrame addOneFrame;

  private final Unproved.Keep out;

  private final StageFrame outFrame;

  UnprovedIsland0(IslandContext context, Unproved.Feed feed, Unproved.Copy copy,
      Unproved.AddOne addOne, Unproved.Keep out) {
    super(context);
    this.context = context;
    this.feed = feed;
    this.feedFrame = context.frame("feed");
    this.copy = copy;
    this.copyFrame = context.frame("copy");
    this.addOne = addOne;
    this.addOneFrame = context.frame("addOne");
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
        feedFrame.settle();
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

  private void copy(Buffer element) {
    Buffer result;
    while (true) {
      copyFrame.enter(element);
      try {
        Buffer loan = copyFrame.lend(element);
        try {
          result = copyFrame.accept(copy.process(loan, copyFrame.allocator()));
        } finally {
          copyFrame.endLoan(loan);
        }
        copyFrame.settle();
        break;
      } catch (Throwable failure) {
        if (!copyFrame.failed(failure, element)) {
          return;
        }
      }
    }
    if (result == null) {
      copyFrame.dropped(element);
      return;
    }
    copyFrame.consumed(element);
    addOne(copyFrame.derived(result));
  }

  private void addOne(Buffer element) {
    Buffer result;
    addOneFrame.enter(element);
    try {
      result = addOneFrame.accept(addOne.process(addOneFrame.giveMutable(element)));
      addOneFrame.settle();
    } catch (Throwable failure) {
      addOneFrame.failed(failure, null);
      return;
    }
    addOneFrame.taken();
    if (result == null) {
      return;
    }
    out(addOneFrame.derived(result));
  }

  private void out(Buffer element) {
    outFrame.enter(element);
    try {
      out.push(outFrame.give(element));
      outFrame.settle();
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

  private final class FeedEmitter implements Emitter {
    @Override
    public void emit(@Owned Buffer element) {
      copy(feedFrame.produced(feedFrame.accept(element)));
      feedFrame.resume();
    }
  }
}
