package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slots;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.ledger.Account;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The life of one of Torvyn's buffers, step for step as generated code leads it. Every thread has a
 * custody of its own over one pool, as islands do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@UncheckedOwnership(reason = "plays the host, which is what the checked code is handed buffers by")
public class BufferLife {
  /** Bytes written into a buffer. */
  static final int PAYLOAD = 64;

  /** What all islands share; it ends with the fork, since JMH may end it before the islands. */
  @State(Scope.Benchmark)
  public static class Shared {
    private BufferPool pool;

    /** Opens the pool; not timed. */
    @Setup
    public void open() {
      pool = BufferPool.open(PoolSettings.defaults());
    }
  }

  /** What one island has. */
  @State(Scope.Thread)
  public static class Island {
    /** Whether handles are checked at every access, as for unproved components. */
    @Param({"false", "true"})
    public boolean guarded;

    private final byte[] payload = new byte[PAYLOAD];
    private BufferPool pool;
    private Custody custody;
    private Party stage;
    private BufferAllocator allocator;

    /** Opens a custody with one stage; not timed. */
    @Setup
    public void open(Shared shared) {
      pool = shared.pool;
      custody = new Custody(shared.pool, new Account("host"));
      stage = custody.addStage("stage", new Account("stage"), guarded, Long.MAX_VALUE);
      allocator = custody.allocator(stage);
    }

    /** Gives the custody's buffers back; not timed. */
    @TearDown
    public void close() {
      custody.close();
    }
  }

  /** Acquires and releases, and nothing in between. */
  @Benchmark
  public int acquireRelease(Island island) {
    Custody custody = island.custody;
    custody.begin(island.stage);
    MutableBuffer buffer = island.allocator.allocate(PAYLOAD);
    int capacity = buffer.capacity();
    buffer.release();
    custody.end(island.stage);
    return capacity;
  }

  /** Acquires, writes, freezes, hands to the host, lends to a reader, releases. */
  @Benchmark
  public byte life(Island island) {
    Custody custody = island.custody;
    custody.begin(island.stage);
    Buffer made = island.allocator.allocate(PAYLOAD).append(island.payload).freeze();
    Buffer element;
    if (island.guarded) {
      element = Slots.accept(custody, made);
      custody.reclaim(island.stage);
    } else {
      custody.end(island.stage);
      element = Slots.accept(custody, made);
    }
    byte last;
    if (island.guarded) {
      Buffer loan = Slots.lend(custody, element);
      last = read(loan);
      Slots.endLoan(custody, loan);
    } else {
      last = read(element);
    }
    Slots.release(custody, element);
    return last;
  }

  /** The copy alone: what it costs to count it shows against a plain buffer's put. */
  @Benchmark
  public int countedCopy(Island island, Copy copy) {
    copy.buffer.clear();
    return copy.buffer.append(island.payload).size();
  }

  /** The same copy in diagnostic mode: a record of it goes to a listener. */
  @Benchmark
  public int recordedCopy(Island island, Copy copy) {
    copy.recorded.clear();
    return copy.recorded.append(island.payload).size();
  }

  /** The same copy that nobody counts. */
  @Benchmark
  public int bareCopy(Island island, Copy copy) {
    copy.bare.clear();
    return copy.bare.put(island.payload).position();
  }

  private static byte read(Buffer in) {
    return in.byteAt(in.size() - 1);
  }

  /** Two buffers to copy into. */
  @State(Scope.Thread)
  public static class Copy {
    private final ByteBuffer bare = ByteBuffer.allocateDirect(PAYLOAD);
    private MutableBuffer buffer;
    private MutableBuffer recorded;
    private long bytes;

    /** Acquires the counted one; not timed. */
    @Setup
    public void open(Island island) {
      island.custody.actor(island.stage);
      buffer = island.allocator.allocate(PAYLOAD);
      diagnosed(island);
    }

    /** In a custody of its own, since all copies of a stage are recorded or none. */
    private void diagnosed(Island island) {
      Account account = new Account("diagnosed");
      account.listener(record -> bytes += record.bytes());
      Custody custody = new Custody(island.pool, new Account("host"));
      Party stage = custody.addStage("diagnosed", account, false, 0);
      custody.begin(stage);
      recorded = custody.allocator(stage).allocate(PAYLOAD);
    }

    /** Releases it; not timed. */
    @TearDown
    public void close() {
      buffer.release();
      recorded.release();
    }
  }
}
