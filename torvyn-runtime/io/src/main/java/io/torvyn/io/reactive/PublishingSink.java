package io.torvyn.io.reactive;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.FlowContext;
import java.nio.ByteBuffer;

/**
 * The stage at which the elements of a flow leave it for a subscriber. {@link FlowPublisher} and
 * {@link FlowProcessor} make it; a pipeline only places it.
 *
 * <p>Each element is copied into a read-only {@code ByteBuffer} on the heap, which the ledger
 * counts as {@code PAYLOAD_READ}: a subscriber may keep what it gets, and a pool buffer may not be
 * kept. Without demand the stage waits on its own thread, and the queue before it fills.
 */
@Sink
@Blocking
public final class PublishingSink {
  private final Outlet outlet;

  PublishingSink(Outlet outlet) {
    this.outlet = outlet;
  }

  /**
   * Hands an element to the subscriber once it wants one. Called by the host.
   *
   * @param element what to hand over
   * @param context tells whether the flow was cancelled meanwhile
   */
  public void push(@Borrowed Buffer element, FlowContext context) {
    if (outlet.awaitDemand(context)) {
      outlet.next(ByteBuffer.wrap(element.readAll()).asReadOnlyBuffer());
    }
  }
}
