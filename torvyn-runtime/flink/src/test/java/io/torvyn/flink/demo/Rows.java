package io.torvyn.flink.demo;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands rows to a test in the same process, which knows them by a name of its own. */
@Sink
public final class Rows {
  private record Row(String test, String text) {}

  private static final Queue<Row> WRITTEN = new ConcurrentLinkedQueue<>();

  private final String test;

  public Rows(String test) {
    this.test = test;
  }

  public void push(@Borrowed Buffer row) {
    WRITTEN.add(new Row(test, row.readString(StandardCharsets.US_ASCII)));
  }

  /** What arrived for a test so far, sorted. */
  public static List<String> of(String test) {
    return WRITTEN.stream().filter(row -> row.test().equals(test)).map(Row::text).sorted().toList();
  }
}
