package io.torvyn.cli.bench;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.QueueReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One measurement: flows of a pipeline, one after the other, until the time is up; looked at about
 * ten times a second. The last flow is drained, so that every copy is counted to the end.
 */
public final class BenchRun {
  private static final Duration LOOK = Duration.ofMillis(100);

  /** Samples lie at least so many seconds apart, also where flows end sooner. */
  private static final double ENOUGH = 0.09;

  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Host host;
  private final Function<Host, Flow> starter;
  private final double warmup;
  private final double seconds;
  private final Progress progress;
  private final HostHeap heap = new HostHeap();
  private final List<BenchResult.Sample> samples = new ArrayList<>();
  private Reading ended = Reading.NOTHING;
  private @Nullable Moment sampled;
  private int flows;
  private volatile boolean stopped;

  /**
   * Prepares a measurement.
   *
   * @param host runs the flows, and nothing else meanwhile; watched at {@code PRODUCTION} or above
   * @param starter starts a flow
   * @param warmup seconds before the measurement, 0 or more
   * @param seconds how long to measure, more than 0
   * @param progress is told how far it is
   */
  public BenchRun(
      Host host, Function<Host, Flow> starter, double warmup, double seconds, Progress progress) {
    this.host = host;
    this.starter = starter;
    this.warmup = warmup;
    this.seconds = seconds;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param command what repeats it, for the result
   * @return what was found; empty if it was stopped before the measurement began
   * @throws FlowException if a flow fails: nothing was found then
   * @throws InterruptedException if the thread is interrupted
   */
  public Optional<BenchResult> run(String command) throws InterruptedException {
    Flow flow = next();
    try {
      long began = System.nanoTime();
      Moment first = null;
      Moment last;
      double until = warmup;
      do {
        boolean over = flow.await(LOOK);
        FlowReport report = flow.report();
        last = now(flow, report);
        if (first == null && last.since(began) >= warmup) {
          first = last;
          until = warmup + seconds;
        } else if (first != null) {
          sample(first, last, report);
        }
        progress.at(last.since(began) / (warmup + seconds), describe(last, began));
        if (over) {
          ended = last.reading();
          flow = next();
        }
      } while (!stopped && (first == null || last.since(began) < until));
      flow.drain();
      flow.await();
      if (first == null || first == last) {
        return Optional.empty();
      }
      Reading whole = ended.plus(Reading.of(flow.report(), flow.times()));
      return Optional.of(
          new BenchFigures(first, last, whole, flow.report(), host.pool(), samples, flows)
              .result(command));
    } finally {
      flow.close();
    }
  }

  /** Ends the measurement before its time. Any thread may call this. */
  public void stop() {
    stopped = true;
  }

  private Flow next() {
    flows++;
    return starter.apply(host);
  }

  private Moment now(Flow flow, FlowReport report) {
    return new Moment(
        System.nanoTime(),
        ended.plus(Reading.of(report, flow.times())),
        heap.allocatedBytes(),
        HostHeap.collections(),
        HostHeap.collectionMillis());
  }

  private void sample(Moment first, Moment now, FlowReport report) {
    Moment before = sampled == null ? first : sampled;
    double passed = now.since(before.nanos());
    if (passed < ENOUGH) {
      return;
    }
    sampled = now;
    samples.add(
        new BenchResult.Sample(
            now.since(first.nanos()),
            now.reading().since(before.reading()).number(Reading.PRODUCED) / passed,
            report.queues().stream().map(QueueReport::waiting).toList()));
  }

  private String describe(Moment now, long began) {
    long elements = now.reading().number(Reading.PRODUCED);
    double passed = now.since(began);
    return String.format(
        Locale.ROOT,
        "%,d elements, %,.0f a second, %.0f of %.0f s%s",
        elements,
        elements / passed,
        passed,
        warmup + seconds,
        passed < warmup ? ", warming up" : "");
  }

  /**
   * What was counted at one moment.
   *
   * @param nanos when
   * @param reading of all flows
   * @param heapBytes allocated by the host's threads
   * @param collections of garbage
   * @param collectionMillis how long they took
   */
  record Moment(
      long nanos, Reading reading, long heapBytes, long collections, long collectionMillis) {
    double since(long earlier) {
      return (nanos - earlier) / SECOND;
    }
  }
}
