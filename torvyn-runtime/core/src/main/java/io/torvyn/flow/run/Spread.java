package io.torvyn.flow.run;

import io.torvyn.annotation.pipeline.Parallel.Order;
import io.torvyn.buffer.Buffer;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.ParallelSpec;
import org.jspecify.annotations.Nullable;

/**
 * The producer's end of an edge to several replicas: chooses who gets the next element. Confined to
 * the producer's island.
 *
 * <p>Invariant: {@code next} is whose turn it is. In order, a replica keeps its turn when its queue
 * refuses the element, so that the n-th element in a replica's queue is the n-th of its turns.
 */
final class Spread extends OutEdge {
  private final QueueOut[] replicas;
  private final Order order;
  private final @Nullable KeySpec key;
  private int next;

  Spread(QueueOut[] replicas, ParallelSpec how) {
    this.replicas = replicas;
    this.order = Order.valueOf(how.order());
    this.key = how.key();
    if (order == Order.UNORDERED) {
      for (QueueOut replica : replicas) {
        replica.oneOf(replicas);
      }
    }
  }

  @Override
  public void offer(Buffer element) {
    if (key != null) {
      replicas[Math.floorMod(hash(element, key), replicas.length)].offer(element);
      return;
    }
    if (order == Order.UNORDERED) {
      passByFull();
    }
    if (replicas[next].put(element)) {
      step();
    }
  }

  private void passByFull() {
    for (int tried = 0; tried < replicas.length && replicas[next].full(); tried++) {
      step();
    }
  }

  private void step() {
    next = next + 1 == replicas.length ? 0 : next + 1;
  }

  /** Agrees where the bytes of the key agree; spread, so that the lowest bits depend on all. */
  private static int hash(Buffer element, KeySpec key) {
    int size = element.size();
    int from = Math.min(key.from(), size);
    int end = key.length() == 0 || from > size - key.length() ? size : from + key.length();
    int hash = 1;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + element.byteAt(i);
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}
