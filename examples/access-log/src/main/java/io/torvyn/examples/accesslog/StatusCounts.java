package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.accesslog.record.HitLayout;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Snapshotable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Counts hits by status, adds up the bytes sent, and emits a histogram of text rows. */
@Aggregator
@ContentType(accepts = HitLayout.TYPE, produces = "text/plain")
final class StatusCounts implements Snapshotable {
  private static final int STATUSES = 600;
  private static final int BAR = 40;

  private final long[] hits = new long[STATUSES];
  private long bytes;

  void ingest(@Borrowed Buffer hit) {
    hits[hit.shortAt(HitLayout.STATUS)]++;
    bytes += hit.longAt(HitLayout.BYTES);
  }

  void flush(BufferAllocator alloc, Emitter out) {
    long most = Arrays.stream(hits).max().orElse(0);
    emit("Requests by status", alloc, out);
    for (int status = 0; status < STATUSES; status++) {
      if (hits[status] > 0) {
        int length = (int) Math.max(1, hits[status] * BAR / most);
        emit(
            String.format(Locale.ROOT, "%,11d  %d  %s", hits[status], status, "#".repeat(length)),
            alloc,
            out);
      }
    }
    emit(String.format(Locale.ROOT, "%,11d  bytes sent", bytes), alloc, out);
    Arrays.fill(hits, 0);
    bytes = 0;
  }

  @Override
  public void snapshot(DataOutput out) throws IOException {
    for (long count : hits) {
      out.writeLong(count);
    }
    out.writeLong(bytes);
  }

  @Override
  public void restore(DataInput in, BufferAllocator alloc) throws IOException {
    for (int status = 0; status < STATUSES; status++) {
      hits[status] = in.readLong();
    }
    bytes = in.readLong();
  }

  private static void emit(String text, BufferAllocator alloc, Emitter out) {
    MutableBuffer row = alloc.allocate(text.length() + 1);
    row.append(text, StandardCharsets.US_ASCII).append((byte) '\n');
    out.emit(row.freeze());
  }
}
