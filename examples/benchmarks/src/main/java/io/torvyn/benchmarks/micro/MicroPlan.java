package io.torvyn.benchmarks.micro;

import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Trial;
import io.torvyn.observe.Level;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The trials of the small benchmarks, in groups whose figures are compared with each other. */
public final class MicroPlan {
  private static final List<String> GROUPS =
      List.of("buffers", "threads", "remote", "copies", "stages", "observe", "flows");

  private final Effort effort;
  private final List<Trial> trials = new ArrayList<>();

  private MicroPlan(Effort effort) {
    this.effort = effort;
  }

  /**
   * Reads {@code --groups}, a comma-separated list; missing means all.
   *
   * @throws IllegalArgumentException naming a group that does not exist
   */
  public static List<Trial> trials(Arguments arguments, Effort effort) {
    MicroPlan plan = new MicroPlan(effort);
    for (String group : arguments.list("--groups", GROUPS)) {
      switch (group) {
        case "buffers" -> plan.buffers(1, "buffers");
        case "threads" -> plan.buffers(2, "threads");
        case "remote" -> plan.remote();
        case "copies" -> plan.copies();
        case "stages" -> plan.stages();
        case "observe" -> plan.observe();
        case "flows" -> plan.flows();
        default ->
            throw new IllegalArgumentException("no group '" + group + "'; there are " + GROUPS);
      }
    }
    return plan.trials;
  }

  /** The lives of buffers, Torvyn's proved and guarded, Netty's pooled and adaptive. */
  private void buffers(int threads, String group) {
    for (String method : List.of("acquireRelease", "life")) {
      for (String guarded : List.of("false", "true")) {
        add(group, BufferLife.class, method, fork().threads(threads).param("guarded", guarded));
      }
      for (NettyBuffers.Kind kind : NettyBuffers.Kind.values()) {
        add(group, NettyBuffers.class, method, fork().threads(threads).param("kind", kind.name()));
      }
    }
  }

  /** Buffers that another thread releases. */
  private void remote() {
    int buffers = RemoteRelease.BUFFERS;
    add("remote", RemoteRelease.class, "torvyn", fork().operationsPerInvocation(buffers));
    for (NettyBuffers.Kind kind : NettyBuffers.Kind.values()) {
      add(
          "remote",
          RemoteRelease.class,
          "netty",
          fork().operationsPerInvocation(buffers).param("kind", kind.name()));
    }
  }

  private void copies() {
    for (String method : List.of("countedCopy", "recordedCopy", "bareCopy")) {
      add("copies", BufferLife.class, method, fork().param("guarded", "false"));
    }
  }

  private void stages() {
    for (String method : List.of("one", "thirtyTwo", "fused")) {
      add(
          "stages",
          StageScaling.class,
          method,
          fork().operationsPerInvocation(StageScaling.ELEMENTS));
    }
  }

  private void observe() {
    for (Level level : Level.values()) {
      add(
          "observe",
          Observing.class,
          "fused",
          fork().operationsPerInvocation(Observing.ELEMENTS).param("level", level.name()));
    }
  }

  private void flows() {
    for (String threads : List.of("1", "2")) {
      for (String flows : List.of("1", "2", "100", "10000")) {
        add(
            "flows",
            FlowScaling.class,
            "run",
            fork()
                .operationsPerInvocation(FlowScaling.ELEMENTS)
                .param("threads", threads)
                .param("flows", flows));
      }
    }
  }

  private ChainedOptionsBuilder fork() {
    return effort.oneFork();
  }

  private void add(String group, Class<?> benchmark, String method, ChainedOptionsBuilder fork) {
    String name = benchmark.getName() + "." + method;
    trials.add(
        new Trial(
            group + " · " + benchmark.getSimpleName() + "." + method,
            group,
            fork.include("^" + name.replace(".", "\\.") + "$").build()));
  }
}
