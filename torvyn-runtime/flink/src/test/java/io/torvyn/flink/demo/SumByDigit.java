package io.torvyn.flink.demo;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Snapshotable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Adds numbers up by digit, and keeps a copy of the last element in a buffer of its own. */
@Aggregator
public final class SumByDigit implements Snapshotable {
  private final long[] sums = new long[10];
  private final Held last = new Held();

  public void ingest(@Borrowed Buffer in, BufferAllocator alloc) {
    sums[in.byteAt(0)] += in.longAt(1);
    keep(alloc.copyOf(in).freeze());
  }

  private void keep(@Owned Buffer now) {
    Buffer before = last.take();
    if (before != null) {
      before.release();
    }
    last.put(now);
  }

  public void flush(BufferAllocator alloc, Emitter out) {
    for (int digit = 0; digit < sums.length; digit++) {
      if (sums[digit] > 0) {
        String row = digit + ": " + sums[digit] + "\n";
        out.emit(alloc.allocate(row.length()).append(row, StandardCharsets.US_ASCII).freeze());
        sums[digit] = 0;
      }
    }
  }

  @Override
  public void snapshot(DataOutput out) throws IOException {
    for (long sum : sums) {
      out.writeLong(sum);
    }
    Buffer kept = last.peek();
    out.writeInt(kept == null ? -1 : kept.size());
    if (kept != null) {
      out.write(kept.readAll());
    }
  }

  @Override
  public void restore(DataInput in, BufferAllocator alloc) throws IOException {
    for (int digit = 0; digit < sums.length; digit++) {
      sums[digit] = in.readLong();
    }
    int size = in.readInt();
    if (size >= 0) {
      byte[] bytes = new byte[size];
      in.readFully(bytes);
      last.put(alloc.allocate(size).append(bytes).freeze());
    }
  }
}
