package io.torvyn.flow.queue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slots;
import org.jspecify.annotations.Nullable;

/**
 * A fixed-capacity queue of buffer handles between exactly one producer thread and one consumer
 * thread. Never blocks and never allocates. The producer alone writes {@code tail} and {@code
 * cachedHead}; {@code cachedTail} is the consumer's. {@code head} is the consumer's too, unless the
 * producer may evict: then both move it by compare-and-set, and whoever succeeds has the element.
 * With turns, each element carries the producer's turn it was offered in.
 */
final class SpscRing extends RingLayout {
  private final @Nullable Buffer[] cells;
  private final int mask;
  private final int capacity;
  private final boolean evicting;
  private final @Nullable Turns turns;
  private final long[] turnOf;

  /**
   * An empty ring.
   *
   * @param capacity how many elements fit, 1 or more
   * @param evicting whether the producer may take elements out again
   * @param turns the producer's, if the consumer wants to know them
   */
  SpscRing(int capacity, boolean evicting, @Nullable Turns turns) {
    int size = capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
    this.cells = new Buffer[size];
    this.mask = size - 1;
    this.capacity = capacity;
    this.evicting = evicting;
    this.turns = turns;
    this.turnOf = new long[turns == null ? 0 : size];
  }

  /** Appends an element; false if the ring is full. Producer only. */
  boolean offer(Buffer element) {
    long next = tail;
    if (next - cachedHead >= capacity) {
      cachedHead = (long) HEAD.getAcquire(this);
      if (next - cachedHead >= capacity) {
        return false;
      }
    }
    cells[(int) next & mask] = element;
    if (turns != null) {
      turnOf[(int) next & mask] = turns.current();
    }
    TAIL.setRelease(this, next + 1);
    return true;
  }

  /** Whether the next {@link #offer} would find it full. Producer only. */
  boolean full() {
    long next = tail;
    if (next - cachedHead < capacity) {
      return false;
    }
    cachedHead = (long) HEAD.getAcquire(this);
    return next - cachedHead >= capacity;
  }

  /** Takes the oldest element out again, if the consumer was not quicker. Producer only. */
  @Nullable Buffer evict() {
    return takeContended(tail);
  }

  /** Takes the oldest element; null if the ring is empty. Consumer only. */
  @Nullable Buffer poll() {
    if (evicting) {
      return takeContended((long) TAIL.getAcquire(this));
    }
    long oldest = head;
    if (oldest >= cachedTail) {
      cachedTail = (long) TAIL.getAcquire(this);
      if (oldest >= cachedTail) {
        return null;
      }
    }
    int cell = (int) oldest & mask;
    Buffer element = cells[cell];
    if (element != null && Slots.of(element).isSingle()) {
      cells[cell] = null; // Pooled ones live on anyway, and the producer has the line to itself.
    }
    HEAD.setRelease(this, oldest + 1);
    return element;
  }

  /**
   * Takes the oldest element if it belongs to that turn or an earlier one; null if there is none
   * such. Consumer only. What was read of a cell counts only if the index has not moved meanwhile.
   */
  @Nullable Buffer poll(long turn) {
    while (true) {
      long oldest = (long) HEAD.getVolatile(this);
      if (oldest >= (long) TAIL.getAcquire(this)) {
        return null;
      }
      boolean later = turnOf[(int) oldest & mask] > turn;
      if (!later && !evicting) {
        return poll();
      }
      Buffer element = cells[(int) oldest & mask];
      if (later
          ? (long) HEAD.getVolatile(this) == oldest
          : HEAD.compareAndSet(this, oldest, oldest + 1)) {
        return later ? null : element;
      }
    }
  }

  /**
   * Takes the oldest element before {@code end}, against somebody who does the same. The cell is
   * read before the index moves: the producer overwrites it only after that. It is not cleared,
   * because by then it may be the producer's again.
   */
  private @Nullable Buffer takeContended(long end) {
    while (true) {
      long oldest = (long) HEAD.getVolatile(this);
      if (oldest >= end) {
        return null;
      }
      Buffer element = cells[(int) oldest & mask];
      if (HEAD.compareAndSet(this, oldest, oldest + 1)) {
        return element;
      }
    }
  }

  /**
   * How many elements are in it: exact for producer and consumer on their own side, else a guess.
   */
  int size() {
    long oldest = (long) HEAD.getVolatile(this);
    long next = (long) TAIL.getVolatile(this);
    return (int) Math.max(0, Math.min(capacity, next - oldest));
  }
}
