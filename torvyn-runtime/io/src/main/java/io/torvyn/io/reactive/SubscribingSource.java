package io.torvyn.io.reactive;

import io.torvyn.annotation.Source;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.Pull;
import io.torvyn.flow.UnavailableException;
import java.nio.ByteBuffer;

/**
 * The stage at which the elements of a publisher enter a flow. {@link FlowSubscriber} and {@link
 * FlowProcessor} make it; a pipeline only places it.
 *
 * <p>Each element is copied into a pool buffer, which the ledger counts as {@code PAYLOAD_WRITE}.
 * The stage never waits: a publisher that has something wakes it.
 */
@Source
public final class SubscribingSource {
  private final Inbox inbox;
  private boolean told;

  SubscribingSource(Inbox inbox) {
    this.inbox = inbox;
  }

  /**
   * Learns how to be woken. Called by the host.
   *
   * @param context the flow
   */
  public void init(FlowContext context) {
    inbox.wakes(context.waker());
  }

  /**
   * Gives the next element. Called by the host.
   *
   * @param alloc where buffers come from
   * @param out where elements go
   * @return whether there was one, and whether there will be more
   * @throws UnavailableException if the publisher failed and all before that was given
   */
  public Pull pull(BufferAllocator alloc, Emitter out) {
    boolean ended = inbox.ended();
    ByteBuffer first = inbox.first();
    if (first == null) {
      return ended ? end() : Pull.IDLE;
    }
    MutableBuffer element = alloc.allocate(first.remaining());
    element.append(first.duplicate());
    inbox.take();
    out.emit(element.freeze());
    return Pull.EMITTED;
  }

  /** Ends the subscription. Called by the host. */
  public void teardown() {
    inbox.close();
  }

  private Pull end() {
    Throwable failure = inbox.failure();
    if (failure == null || told) {
      return Pull.EXHAUSTED;
    }
    told = true;
    throw new UnavailableException("the publisher failed: " + failure.getMessage(), failure);
  }
}
