package io.torvyn.cli.running;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a process shows of its hosts.
 *
 * @param pid the process
 * @param hosts in the order of their names
 * @param reports of the flows of one pipeline, as tables for people; empty unless one was named
 */
public record ProcessReading(long pid, List<HostReading> hosts, List<String> reports) {

  /** Keeps its own copies of the lists. */
  public ProcessReading {
    hosts = List.copyOf(hosts);
    reports = List.copyOf(reports);
  }

  /**
   * The flows of all hosts.
   *
   * @return in the order of hosts, and then of their start
   */
  public Stream<HostReading.Running> flows() {
    return hosts.stream().flatMap(host -> host.flows().stream());
  }
}
