package io.torvyn.benchmarks.race;

import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which workloads, element sizes and contenders a race has, and the trials that follow. */
public final class RacePlan {
  private final List<Workload> workloads;
  private final List<Integer> payloads;
  private final List<Contender> contenders;

  private RacePlan(List<Workload> workloads, List<Integer> payloads, List<Contender> contenders) {
    this.workloads = workloads;
    this.payloads = payloads;
    this.contenders = contenders;
  }

  /**
   * Reads {@code --workloads}, {@code --payloads} and {@code --contenders}, each a comma-separated
   * list; what is missing means all of them.
   *
   * @throws IllegalArgumentException naming what does not exist, and what does
   */
  public static RacePlan of(Arguments arguments) {
    List<String> allWorkloads = Arrays.stream(Workload.values()).map(Workload::id).toList();
    List<String> allContenders = Arrays.stream(Contender.values()).map(Enum::name).toList();
    return new RacePlan(
        arguments.list("--workloads", allWorkloads).stream().map(Workload::named).toList(),
        arguments.list("--payloads", List.of("64", "1024", "16384")).stream()
            .map(Integer::valueOf)
            .toList(),
        arguments.list("--contenders", allContenders).stream().map(RacePlan::contender).toList());
  }

  private static Contender contender(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Stream.of(Contender.values())
        .filter(contender -> contender.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no contender '"
                        + text
                        + "'; there are "
                        + Arrays.toString(Contender.values())));
  }

  /** One trial for each contender that does the workload, grouped by workload and element size. */
  public List<Trial> trials(Effort effort) {
    List<Trial> trials = new ArrayList<>();
    for (Workload workload : workloads) {
      for (int payload : payloads) {
        String group = workload.id() + " " + payload + " B";
        for (Contender contender : contenders) {
          if (contender.does(workload)) {
            trials.add(
                new Trial(
                    group + " " + contender.title(),
                    group,
                    effort
                        .oneFork()
                        .include("^" + Race.class.getName().replace(".", "\\.") + "\\.run$")
                        .param("workload", workload.name())
                        .param("payload", Integer.toString(payload))
                        .param("contender", contender.name())
                        .operationsPerInvocation(workload.elements(payload))
                        .build()));
          }
        }
      }
    }
    return trials;
  }
}
