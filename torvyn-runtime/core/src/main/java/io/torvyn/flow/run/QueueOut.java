package io.torvyn.flow.run;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.Pace;
import io.torvyn.glue.OutEdge;
import org.jspecify.annotations.Nullable;

/**
 * The producer's end of a queue. Confined to the producer's island.
 *
 * <p>Invariant: {@link #held} is set exactly while the queue has withdrawn the island's credit.
 */
final class QueueOut extends OutEdge {
  private final Island island;
  private final Custody custody;
  private final EdgeQueue queue;
  private final IslandTask consumer;
  private final boolean holds;
  private final @Nullable Pace pace;
  private QueueOut[] siblings = {};
  private boolean held;

  QueueOut(Island island, EdgeQueue queue, IslandTask consumer, @Nullable Pace pace) {
    this.island = island;
    this.custody = island.custody();
    this.queue = queue;
    this.consumer = consumer;
    Overflow overflow = queue.plan().overflow();
    this.holds = overflow == Overflow.BLOCK || overflow == Overflow.RATE_LIMIT;
    this.pace = pace;
  }

  /** Others take elements as well as this one: the island is held only when all are full. */
  void oneOf(QueueOut[] all) {
    siblings = all;
  }

  @Override
  public void offer(Buffer element) {
    put(element);
  }

  /** Gives the element to the queue; false if it was full and did not take it. */
  boolean put(Buffer element) {
    Slots.toEdge(custody, element);
    boolean taken = queue.offer(element);
    if (!taken) {
      taken = overflow(element);
    } else if (holds && queue.full() && allFull()) {
      hold();
    }
    if (pace != null) {
      long wait = pace.pass(island.turnNanos());
      if (wait > 0) {
        island.rest(wait);
      }
    }
    // A quick look that may miss a consumer just falling asleep; the end of the turn looks for
    // sure.
    if (consumer.wantsInput() && (!queue.inTurns() || consumer.hasWork())) {
      consumer.wake();
    }
    return taken;
  }

  private boolean overflow(Buffer element) {
    switch (queue.plan().overflow()) {
      case BLOCK, RATE_LIMIT -> {
        queue.overhang(element);
        hold();
        return true;
      }
      case DROP_OLDEST -> {
        drop(queue.replaceOldest(element));
        return true;
      }
      case DROP_NEWEST -> {
        queue.refused();
        drop(element);
      }
      case ERROR -> {
        queue.refused();
        long sequence = Slots.of(element).sequence();
        drop(element);
        island.fail(queue.plan().spec().from(), sequence, fullMessage(), null);
      }
    }
    return false;
  }

  /** Whether the next element would find no room. */
  boolean full() {
    return queue.full();
  }

  private boolean allFull() {
    for (QueueOut sibling : siblings) {
      if (!sibling.full()) {
        return false;
      }
    }
    return true;
  }

  /** Whether something waits beyond the depth. */
  boolean overhangs() {
    return queue.overhangs();
  }

  private String fullMessage() {
    String to = queue.plan().spec().to();
    return "the queue "
        + queue.plan().name()
        + " is full: it holds "
        + queue.plan().depth()
        + " elements and its overflow policy is ERROR; make '"
        + to
        + "' faster, raise queue.depth of '"
        + to
        + "', or choose another overflow policy";
  }

  private void drop(@Nullable Buffer element) {
    if (element != null) {
      Slots.fromEdge(custody, element);
      Slots.release(custody, element);
    }
  }

  private void hold() {
    held = true;
    island.hold();
  }

  /** Whether it has withdrawn the island's credit. */
  boolean holding() {
    return held;
  }

  String name() {
    return queue.plan().name();
  }

  /** Whether the island may go on as far as this queue is concerned; lifts the hold if so. */
  boolean resume() {
    if (held && drained()) {
      held = false;
    }
    return !held;
  }

  /** Where any of several would do, one that has drained is enough, unless something hangs over. */
  private boolean drained() {
    if (siblings.length == 0 || queue.overhangs()) {
      return queue.resume();
    }
    for (QueueOut sibling : siblings) {
      if (sibling.queue.resume()) {
        for (QueueOut other : siblings) {
          other.queue.goOn();
        }
        return true;
      }
    }
    return false;
  }

  /** Says that the island sleeps until this queue has drained, if it holds the island. */
  void await() {
    if (!held) {
      return;
    }
    queue.await();
    if (!queue.overhangs()) {
      for (QueueOut sibling : siblings) {
        sibling.queue.await();
      }
    }
  }

  /** Moves what hangs over into the queue; false if something still hangs over. */
  boolean spill() {
    held = !queue.spill();
    return !held;
  }

  /** Whether the queue holds the island and has drained far enough. Any thread. */
  boolean mayGoOn() {
    return queue.producerMayGoOn();
  }

  /** Wakes a consumer that waits for input which is there. */
  void notifyConsumer() {
    if (consumer.wantsInput() && (queue.inTurns() ? consumer.hasWork() : queue.hasElements())) {
      consumer.wake();
    }
  }

  /** Throws away what hangs over. */
  void discard() {
    for (Buffer element = queue.discardOverhang(); element != null; ) {
      drop(element);
      element = queue.discardOverhang();
    }
  }

  /** Nothing will be offered any more. */
  void close() {
    queue.close();
    consumer.wake();
  }
}
