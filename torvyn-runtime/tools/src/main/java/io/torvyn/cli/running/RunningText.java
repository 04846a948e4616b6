package io.torvyn.cli.running;

import io.torvyn.cli.report.Color;
import io.torvyn.cli.report.Table;
import io.torvyn.cli.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hosts of another process as tables for people. */
public final class RunningText {
  private RunningText() {}

  /**
   * Writes what was read.
   *
   * @param reading the reading
   * @param color when to colour
   * @return lines
   */
  public static String of(ProcessReading reading, Color color) {
    StringBuilder text = new StringBuilder(1024);
    for (HostReading host : reading.hosts()) {
      text.append("process ").append(reading.pid()).append(", host ");
      text.append(color.strong(host.name())).append(": watched at ").append(host.level());
      text.append(", pool of ").append(Words.count(host.nativeBytes())).append("B, ");
      text.append(Words.percent(host.reuseRate())).append(" of buffers given back\n\n");
      if (host.flows().isEmpty()) {
        text.append("  no flow runs\n\n");
      } else {
        text.append(Table.of(flows(host), "  ", color)).append('\n');
      }
      if (host.flows().stream().anyMatch(flow -> !flow.queues().isEmpty())) {
        text.append(Table.of(queues(host), "  ", color)).append('\n');
      }
      text.append(Table.of(tiers(host), "  ", color)).append('\n');
    }
    reading.reports().forEach(report -> text.append(report.strip()).append("\n\n"));
    text.setLength(text.length() - 1);
    return text.toString();
  }

  private static List<List<String>> flows(HostReading host) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "flow",
            "pipeline",
            "state",
            "trace",
            "elements",
            "bytes",
            "copied",
            "failures",
            "outstanding"));
    for (HostReading.Running flow : host.flows()) {
      rows.add(
          List.of(
              Long.toString(flow.id()),
              flow.pipeline(),
              flow.state(),
              flow.traceId(),
              number(flow.produced()),
              number(flow.bytesProduced()),
              number(flow.bytesCopied()),
              number(flow.failures()),
              number(flow.outstanding())));
    }
    return rows;
  }

  private static List<List<String>> queues(HostReading host) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("flow", "queue", "waiting", "depth", "dropped"));
    for (HostReading.Running flow : host.flows()) {
      for (HostReading.Waiting queue : flow.queues()) {
        rows.add(
            List.of(
                Long.toString(flow.id()),
                queue.from() + " -> " + queue.to(),
                number(queue.waiting()),
                number(queue.depth()),
                number(queue.dropped())));
      }
    }
    return rows;
  }

  private static List<List<String>> tiers(HostReading host) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("buffers of", "there are", "in use", "most at once", "exhausted"));
    for (HostReading.Tier tier : host.tiers()) {
      rows.add(
          List.of(
              number(tier.bufferBytes()) + " bytes",
              number(tier.buffers()),
              number(tier.inUse()),
              number(tier.peak()),
              number(tier.exhausted())));
    }
    return rows;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
