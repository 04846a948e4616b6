package io.torvyn.benchmarks.latency;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import org.HdrHistogram.Histogram;

/** Records how long after it was due an element arrived. */
@Sink
final class TimedSink {
  private final Histogram latencies;

  TimedSink(Histogram latencies) {
    this.latencies = latencies;
  }

  void push(@Borrowed Buffer in) {
    latencies.recordValue(Math.max(0, System.nanoTime() - in.longAt(0)));
  }
}
