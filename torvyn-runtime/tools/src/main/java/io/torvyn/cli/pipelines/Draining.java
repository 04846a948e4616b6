package io.torvyn.cli.pipelines;

import io.torvyn.cli.console.Output;
import io.torvyn.host.Flow;
import io.torvyn.host.HostSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How a command that runs one flow drains it. */
public final class Draining {
  @Option(
      names = "--drain-limit",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long draining may take before the flow is cancelled; default 5.")
  private long seconds;

  /** Filled by picocli. */
  public Draining() {}

  /**
   * How long it may take.
   *
   * @return in seconds, as it was given; the command refuses what is below 1
   */
  public long seconds() {
    return seconds;
  }

  /**
   * Settings of a host that waits so long, also when the process ends.
   *
   * @param output where its warnings go
   * @return to be completed
   */
  public HostSettings.Builder settings(Output output) {
    Duration limit = Duration.ofSeconds(seconds);
    return HostSettings.builder().drainLimit(limit).shutdownLimit(limit).onWarning(output::aside);
  }

  /**
   * Drains a flow because the user interrupted the command, and says so.
   *
   * @param flow which
   * @param output where it is said
   */
  public void interrupted(Flow flow, Output output) {
    output.aside("torvyn: interrupted, draining for at most " + seconds + " s");
    flow.drain();
  }
}
