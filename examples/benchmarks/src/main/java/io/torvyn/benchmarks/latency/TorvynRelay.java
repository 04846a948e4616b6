package io.torvyn.benchmarks.latency;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.WaitStrategy;
import org.HdrHistogram.Histogram;

/** A flow of two islands, on a host that waits as the others do. */
final class TorvynRelay implements Relay {
  private final Host host =
      Host.create(HostSettings.builder().threads(2).waitStrategy(WaitStrategy.YIELD).build());

  @Override
  public String title() {
    return "Torvyn";
  }

  @Override
  public void run(int elements, Pace pace, Histogram latencies) throws InterruptedException {
    try (Flow flow =
        TimedHandOffPipeline.builder()
            .elements(new TimedElements(elements, pace))
            .sink(new TimedSink(latencies))
            .start(host)) {
      flow.await();
    }
  }

  @Override
  public void close() {
    host.close();
  }
}
