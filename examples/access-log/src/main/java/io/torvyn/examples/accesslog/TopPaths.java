package io.torvyn.examples.accesslog;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.accesslog.record.HitLayout;
import io.torvyn.examples.accesslog.record.PathCounts;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Snapshotable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Counts hits by path and emits the most frequent ones as text rows under a title. */
@Aggregator
@ContentType(accepts = HitLayout.TYPE, produces = "text/plain")
final class TopPaths implements Snapshotable {
  private final String title;
  private final int most;
  private PathCounts counts = new PathCounts();

  /**
   * Prepares a count.
   *
   * @param title the row above the paths, in ASCII
   * @param most how many paths at most
   */
  TopPaths(String title, int most) {
    this.title = title;
    this.most = most;
  }

  void ingest(@Borrowed Buffer hit) {
    counts.add(hit);
  }

  void flush(BufferAllocator alloc, Emitter out) {
    MutableBuffer head = alloc.allocate(title.length() + 2);
    out.emit(head.append("\n" + title + "\n", StandardCharsets.US_ASCII).freeze());
    for (PathCounts.Count count : counts.top(most)) {
      String hits = String.format(Locale.ROOT, "%,11d  ", count.hits());
      MutableBuffer row = alloc.allocate(hits.length() + count.path().length + 1);
      row.append(hits, StandardCharsets.US_ASCII).append(count.path()).append((byte) '\n');
      out.emit(row.freeze());
    }
    counts = new PathCounts();
  }

  @Override
  public void snapshot(DataOutput out) throws IOException {
    counts.write(out);
  }

  @Override
  public void restore(DataInput in, BufferAllocator alloc) throws IOException {
    counts = PathCounts.read(in);
  }
}
