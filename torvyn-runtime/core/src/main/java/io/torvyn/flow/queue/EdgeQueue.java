package io.torvyn.flow.queue;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Buffer;
import io.torvyn.flow.plan.EdgePlan;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A queue between two islands with its watermarks and its end.
 *
 * <p>Credit: the producer may go on until the queue is full (the high watermark is its depth); then
 * it says that it waits, and the consumer, having drained to the low watermark, finds that said and
 * wakes it. Elements that arrive although the queue is full, because one call emitted several, go
 * into the <em>overhang</em>, which only the producer sees and which moves into the ring first.
 *
 * <p>Written by the producer alone: {@code droppedOldest}, {@code droppedNewest}, the overhang.
 * What is counted for each element is in the ring, where producer and consumer have cache lines of
 * their own. Others see these counters as they were at the end of some turn.
 */
public final class EdgeQueue {
  private final EdgePlan plan;
  private final SpscRing ring;
  private final @Nullable Turns turns;
  private final ArrayDeque<Buffer> overhang = new ArrayDeque<>(0);
  private long droppedOldest;
  private long droppedNewest;
  private long discarded;
  private int overhangPeak;
  private long discardedAtEnd;
  private volatile boolean producerWaits;
  private volatile boolean closed;

  /**
   * An empty queue.
   *
   * @param plan its depth, policy and watermark
   */
  public EdgeQueue(EdgePlan plan) {
    this(plan, null);
  }

  /**
   * An empty queue whose consumer puts what replicas made back in order.
   *
   * @param plan its depth, policy and watermark
   * @param turns those of the producing replica; null if nobody asks for them
   */
  public EdgeQueue(EdgePlan plan, @Nullable Turns turns) {
    this.plan = plan;
    this.turns = turns;
    this.ring = new SpscRing(plan.depth(), plan.overflow() == Overflow.DROP_OLDEST, turns);
  }

  /**
   * What the queue is to do.
   *
   * @return its plan
   */
  public EdgePlan plan() {
    return plan;
  }

  /**
   * Appends an element if there is room. Producer only.
   *
   * @param element an element of the edge
   * @return false if the queue is full, and nothing happened
   */
  public boolean offer(Buffer element) {
    if (overhang.isEmpty() && ring.offer(element)) {
      ring.offered++;
      return true;
    }
    return false;
  }

  /**
   * Appends an element beyond the depth. Producer only, after {@link #offer} refused it.
   *
   * @param element an element of the edge
   */
  public void overhang(Buffer element) {
    ring.offered++;
    overhang.add(element);
    overhangPeak = Math.max(overhangPeak, overhang.size());
  }

  /**
   * Replaces the oldest element. Producer only, after {@link #offer} refused the new one.
   *
   * @param element an element of the edge
   * @return the element that made room, now the producer's; null if the consumer made room
   *     meanwhile
   */
  public @Nullable Buffer replaceOldest(Buffer element) {
    Buffer oldest = ring.evict();
    if (!ring.offer(element)) {
      throw new AssertionError("no room after an eviction: somebody else offers to " + plan.name());
    }
    ring.offered++;
    if (oldest != null) {
      droppedOldest++;
    }
    return oldest;
  }

  /** Counts a new element that the producer dropped. Producer only. */
  public void refused() {
    ring.offered++;
    droppedNewest++;
  }

  /**
   * Whether the producer has to wait before its next element. Producer only.
   *
   * @return true when the ring is full or something hangs over
   */
  public boolean full() {
    return !overhang.isEmpty() || ring.full();
  }

  /**
   * Whether elements wait beyond its depth. Producer only.
   *
   * @return true if something hangs over
   */
  public boolean overhangs() {
    return !overhang.isEmpty();
  }

  /** Says that the producer goes on, although this queue has not drained. Producer only. */
  public void goOn() {
    producerWaits = false;
  }

  /**
   * Says that the producer waits, so that the consumer wakes it at the low watermark. Producer
   * only.
   */
  public void await() {
    producerWaits = true;
  }

  /**
   * Whether a waiting producer may go on; moves what hangs over into the ring if so. Producer only.
   *
   * @return true when the queue had drained to its low watermark and has room again
   */
  public boolean resume() {
    if (ring.size() > plan.lowWatermark()) {
      return false;
    }
    producerWaits = false;
    return spill() && !ring.full();
  }

  /**
   * Moves what hangs over into the ring as far as there is room, whatever the watermark. Producer
   * only.
   *
   * @return true when nothing hangs over
   */
  public boolean spill() {
    while (!overhang.isEmpty() && ring.offer(overhang.element())) {
      overhang.remove();
    }
    return overhang.isEmpty();
  }

  /**
   * Takes an element out of the overhang, to be discarded. Producer only.
   *
   * @return null if nothing hangs over
   */
  public @Nullable Buffer discardOverhang() {
    Buffer element = overhang.poll();
    if (element != null) {
      discarded++;
    }
    return element;
  }

  /** Says that nothing will be offered any more. Producer only, with an empty overhang. */
  public void close() {
    closed = true;
  }

  /**
   * Takes the oldest element. Consumer only.
   *
   * @return null if there is none now
   */
  public @Nullable Buffer poll() {
    Buffer element = ring.poll();
    if (element != null) {
      ring.polled++;
    }
    return element;
  }

  /**
   * Takes the oldest element if the producer made it in that turn. Consumer only, which asks for
   * one turn after the other, of a queue with turns.
   *
   * @param turn counted from 0
   * @return null if there is no such element now
   */
  public @Nullable Buffer poll(long turn) {
    Buffer element = ring.poll(turn);
    if (element != null) {
      ring.polled++;
    }
    return element;
  }

  /**
   * Whether what can be polled of a turn is all there will be. To be asked before polling: what
   * comes between the two is of that turn then. Any thread.
   *
   * @param turn counted from 0
   * @return true if the producer is beyond that turn, or has ended
   */
  public boolean over(long turn) {
    return closed || turns != null && turns.over(turn);
  }

  /**
   * Whether the consumer asks for turns.
   *
   * @return true if {@link #poll(long)} is how it is polled
   */
  public boolean inTurns() {
    return turns != null;
  }

  /**
   * Takes the oldest element, to be discarded. Consumer only.
   *
   * @return null if there is none now
   */
  public @Nullable Buffer discard() {
    Buffer element = ring.poll();
    if (element != null) {
      discardedAtEnd++;
    }
    return element;
  }

  /**
   * Whether nothing will come any more. Consumer only. The order of the two questions matters: an
   * element is offered before the queue is closed.
   *
   * @return true when closed and empty
   */
  public boolean ended() {
    return closed && ring.size() == 0;
  }

  /**
   * Whether there is something to poll. Any thread.
   *
   * @return true if an element is in the ring
   */
  public boolean hasElements() {
    return ring.size() > 0;
  }

  /**
   * Whether the producer has ended. Any thread.
   *
   * @return true if nothing will be offered any more
   */
  public boolean closed() {
    return closed;
  }

  /**
   * Whether the producer waits and the queue has drained far enough. Any thread.
   *
   * @return true if waking the producer makes sense
   */
  public boolean producerMayGoOn() {
    return producerWaits && ring.size() <= plan.lowWatermark();
  }

  /**
   * The counters at this moment.
   *
   * @return a snapshot; exact once the flow has ended
   */
  public EdgeReading reading() {
    return new EdgeReading(
        plan,
        ring.offered,
        ring.polled,
        droppedOldest + droppedNewest,
        discarded + discardedAtEnd,
        ring.size(),
        overhangPeak);
  }
}
