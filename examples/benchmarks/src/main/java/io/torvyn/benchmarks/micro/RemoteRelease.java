package io.torvyn.benchmarks.micro;

import io.netty.buffer.AdaptiveByteBufAllocator;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slots;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.ledger.Account;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jctools.queues.SpscArrayQueue;
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
 * Buffers that one thread acquires and writes and another releases, with the same queue between
 * them for everybody.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@UncheckedOwnership(reason = "plays the host, which is what the checked code is handed buffers by")
public class RemoteRelease {
  /** Buffers of an invocation. */
  static final int BUFFERS = 1 << 18;

  private final byte[] payload = new byte[BufferLife.PAYLOAD];
  private final SpscArrayQueue<Object> queue = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final OtherThread thread = new OtherThread(new DefaultThreadFactory("releasing", true));

  /** Which of Netty's allocators. */
  @State(Scope.Benchmark)
  public static class Netty {
    /** The allocator measured. */
    @Param public NettyBuffers.Kind kind = NettyBuffers.Kind.POOLED;

    private ByteBufAllocator allocator;

    /** Makes the allocator; not timed. */
    @Setup
    public void open() {
      allocator =
          kind == NettyBuffers.Kind.POOLED
              ? PooledByteBufAllocator.DEFAULT
              : new AdaptiveByteBufAllocator(true);
    }
  }

  /** Two islands over one pool. */
  @State(Scope.Benchmark)
  public static class Torvyn {
    private BufferPool pool;
    private Custody acquiring;
    private Custody releasing;
    private Party stage;
    private BufferAllocator allocator;

    /** Opens the pool and two custodies; not timed. */
    @Setup
    public void open() {
      pool = BufferPool.open(PoolSettings.defaults());
      acquiring = new Custody(pool, new Account("acquiring"));
      releasing = new Custody(pool, new Account("releasing"));
      stage = acquiring.addStage("stage", new Account("stage"), false, Long.MAX_VALUE);
      allocator = acquiring.allocator(stage);
    }

    /** Gives the memory back; not timed. */
    @TearDown
    public void close() {
      acquiring.close();
      releasing.close();
      pool.close();
    }
  }

  /** Netty's. */
  @Benchmark
  public long netty(Netty netty) throws Exception {
    Future<Long> released = thread.start(() -> releaseNetty(queue));
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < BUFFERS; i++) {
      offer(netty.allocator.directBuffer(payload.length, payload.length).writeBytes(payload), wait);
    }
    return released.get();
  }

  /** Torvyn's, by way of the edge between two islands. */
  @Benchmark
  public long torvyn(Torvyn torvyn) throws Exception {
    Future<Long> released = thread.start(() -> releaseTorvyn(queue, torvyn.releasing));
    Custody custody = torvyn.acquiring;
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < BUFFERS; i++) {
      custody.begin(torvyn.stage);
      Buffer made = torvyn.allocator.allocate(payload.length).append(payload).freeze();
      custody.end(torvyn.stage);
      Buffer element = Slots.accept(custody, made);
      Slots.toEdge(custody, element);
      offer(element, wait);
    }
    return released.get();
  }

  private void offer(Object buffer, SpinThenYield wait) {
    while (!queue.offer(buffer)) {
      wait.idle();
    }
    wait.reset();
  }

  private static long releaseNetty(SpscArrayQueue<Object> queue) {
    long bytes = 0;
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < BUFFERS; i++) {
      ByteBuf buffer = (ByteBuf) take(queue, wait);
      bytes += buffer.readableBytes();
      buffer.release();
    }
    return bytes;
  }

  private static long releaseTorvyn(SpscArrayQueue<Object> queue, Custody custody) {
    long bytes = 0;
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < BUFFERS; i++) {
      Buffer buffer = (Buffer) take(queue, wait);
      Slots.fromEdge(custody, buffer);
      bytes += buffer.size();
      Slots.release(custody, buffer);
    }
    return bytes;
  }

  private static Object take(SpscArrayQueue<Object> queue, SpinThenYield wait) {
    Object buffer;
    while ((buffer = queue.poll()) == null) {
      wait.idle();
    }
    wait.reset();
    return buffer;
  }

  /** Ends the other thread; not timed. */
  @TearDown
  public void close() {
    thread.close();
  }
}
