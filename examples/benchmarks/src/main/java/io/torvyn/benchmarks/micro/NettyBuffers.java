package io.torvyn.benchmarks.micro;

import io.netty.buffer.AdaptiveByteBufAllocator;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The life of one of Netty's buffers on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NettyBuffers {
  /** Which of Netty's allocators. */
  public enum Kind {
    /** The one with arenas and thread caches. */
    POOLED,
    /** The one that adapts its chunks, the default since 4.2. */
    ADAPTIVE
  }

  /** The allocator measured. */
  @Param public Kind kind = Kind.POOLED;

  private final byte[] payload = new byte[BufferLife.PAYLOAD];
  private ByteBufAllocator allocator;

  /** Makes the allocator; not timed. */
  @Setup
  public void open() {
    allocator =
        kind == Kind.POOLED ? PooledByteBufAllocator.DEFAULT : new AdaptiveByteBufAllocator(true);
  }

  /** Acquires and releases, and nothing in between. */
  @Benchmark
  public int acquireRelease() {
    ByteBuf buffer = allocator.directBuffer(BufferLife.PAYLOAD, BufferLife.PAYLOAD);
    int capacity = buffer.capacity();
    buffer.release();
    return capacity;
  }

  /** Acquires, writes, makes read-only for a reader, reads, releases. */
  @Benchmark
  public byte life() {
    ByteBuf buffer = allocator.directBuffer(BufferLife.PAYLOAD, BufferLife.PAYLOAD);
    buffer.writeBytes(payload);
    byte first = read(buffer);
    buffer.release();
    return first;
  }

  /** A borrow, which in Netty is a call by convention and nothing more. */
  private static byte read(ByteBuf buffer) {
    return buffer.getByte(buffer.readableBytes() - 1);
  }
}
