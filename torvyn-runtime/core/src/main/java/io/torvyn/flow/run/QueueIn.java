package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.glue.InEdge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consumer's end of all queues into one stage. Confined to the consumer's island. In turn, or
 * in the order of the list if the merge has priorities.
 */
class QueueIn extends InEdge {
  private final Custody custody;
  private final EdgeQueue[] queues;
  private final IslandTask[] producers;
  private final boolean priority;
  private @Nullable Island replica;
  private int next;

  QueueIn(Custody custody, List<EdgeQueue> queues, List<IslandTask> producers, boolean priority) {
    this.custody = custody;
    this.queues = queues.toArray(new EdgeQueue[0]);
    this.producers = producers.toArray(new IslandTask[0]);
    this.priority = priority;
  }

  /** Each element that is polled is a turn of this replica, which lasts until the next poll. */
  void countTurns(Island island) {
    replica = island;
  }

  @Override
  public final @Nullable Buffer poll() {
    if (replica != null) {
      replica.settle();
    }
    Buffer element = next();
    if (element != null) {
      Slots.fromEdge(custody, element);
      if (replica != null) {
        replica.beginTurn();
      }
    }
    return element;
  }

  /** Chooses a queue and takes its oldest element; null if there is none to take now. */
  @Nullable Buffer next() {
    int count = queues.length;
    int at = priority ? 0 : next;
    for (int tried = 0; tried < count; tried++) {
      Buffer element = poll(at);
      if (element != null) {
        next = at + 1 == count ? 0 : at + 1;
        return element;
      }
      at = at + 1 == count ? 0 : at + 1;
    }
    return null;
  }

  final @Nullable Buffer poll(int queue) {
    Buffer element = queues[queue].poll();
    if (element != null) {
      credit(queue);
    }
    return element;
  }

  final @Nullable Buffer poll(int queue, long turn) {
    Buffer element = queues[queue].poll(turn);
    if (element != null) {
      credit(queue);
    }
    return element;
  }

  final EdgeQueue queue(int index) {
    return queues[index];
  }

  @Override
  public final boolean ended() {
    return ended(0, queues.length);
  }

  final boolean ended(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!queues[i].ended()) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is an element or an end to see. Any thread. */
  boolean hasNews() {
    boolean ended = true;
    for (EdgeQueue queue : queues) {
      if (queue.hasElements()) {
        return true;
      }
      ended &= queue.closed();
    }
    return ended;
  }

  /** Wakes producers whose queue has drained to its low watermark. */
  void notifyProducers() {
    for (int i = 0; i < queues.length; i++) {
      credit(i);
    }
  }

  private void credit(int queue) {
    if (queues[queue].producerMayGoOn()) {
      producers[queue].wake();
    }
  }

  /** Throws away what is queued. */
  void discard() {
    for (EdgeQueue queue : queues) {
      for (Buffer element = queue.discard(); element != null; element = queue.discard()) {
        Slots.fromEdge(custody, element);
        Slots.release(custody, element);
      }
    }
  }
}
