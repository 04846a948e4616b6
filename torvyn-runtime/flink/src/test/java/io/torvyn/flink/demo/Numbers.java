package io.torvyn.flink.demo;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Snapshotable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The numbers from 0 on. */
@Source
public final class Numbers implements Snapshotable {
  private final long count;
  private long next;

  public Numbers(long count) {
    this.count = count;
  }

  @Owned
  public @Nullable Buffer pull(BufferAllocator alloc) {
    if (next == count) {
      return null;
    }
    long number = next++;
    return alloc.allocate(9).append((byte) (number % 10)).appendLong(number).freeze();
  }

  /** One element as bytes. */
  public static byte[] element(long number) {
    return java.nio.ByteBuffer.allocate(9).put((byte) (number % 10)).putLong(number).array();
  }

  @Override
  public void snapshot(DataOutput out) throws IOException {
    out.writeLong(next);
  }

  @Override
  public void restore(DataInput in, BufferAllocator alloc) throws IOException {
    next = in.readLong();
  }
}
