package io.torvyn.flink;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.flow.plan.EdgePlan;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.PlanReader;
import io.torvyn.flow.plan.PropertyOverrides;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.glue.Blueprint;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.Maker;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * What would go wrong on the cluster, said before anything is submitted: one error, which names the
 * stage and the remedy.
 */
final class JobCheck {
  /** The Flink this module is made for, as far as it matters. */
  static final String FLINK = "2.3.";

  /** An island that does not exist: no component is made. */
  private static final int NO_ISLAND = -1;

  private final Blueprint blueprint;
  private final PipelineSpec spec;

  JobCheck(Blueprint blueprint) {
    this.blueprint = blueprint;
    this.spec = blueprint.spec();
  }

  /**
   * Refuses another Flink, whose inner interfaces need not be those this module uses.
   *
   * @param version as Flink says it
   */
  static void flink(String version) {
    if (!version.startsWith(FLINK)) {
      throw new IllegalArgumentException(
          "this is Flink "
              + version
              + ", and torvyn-flink is made for "
              + FLINK
              + "x; put flink-streaming-java "
              + FLINK
              + "x on the class path, and run a cluster of that version");
    }
  }

  /** Refuses what the surroundings cannot do. */
  void surroundings(StreamExecutionEnvironment environment) {
    flink(EnvironmentInformation.getVersion());
    if (environment.getConfiguration().get(ExecutionOptions.RUNTIME_MODE)
        != RuntimeExecutionMode.STREAMING) {
      throw refused(
          "pipeline '"
              + spec.name()
              + "' cannot run in batch mode, which gathers and sorts elements",
          "leave execution.runtime-mode at STREAMING; bounded sources end a streaming job too");
    }
  }

  /**
   * Refuses settings that do not fit together, as a host would, and what a stream of Flink's cannot
   * do: it can only hold its producer back, and serves its inputs in turn.
   *
   * @return what the stages are going to do
   */
  List<StagePlan> settings(Properties properties) {
    GeneratedPipeline pipeline;
    try {
      pipeline = blueprint.create(NO_ISLAND);
    } catch (Exception impossible) {
      throw new IllegalStateException("a maker was called for no island", impossible);
    }
    PropertyOverrides.apply(properties, pipeline);
    FlowPlan plan = PlanReader.read(pipeline);
    for (EdgePlan queue : plan.queues()) {
      if (queue.overflow() != Overflow.BLOCK) {
        throw refused(
            "the queue in front of stage '"
                + queue.spec().to()
                + "' is "
                + queue.overflow()
                + ", and between operators of Flink a full queue can only hold the producer back",
            "declare @Queue(overflow = Overflow.BLOCK)");
      }
    }
    for (StageSpec stage : spec.stages()) {
      if (stage.priorityMerge()) {
        throw refused(
            "stage '" + stage.name() + "' serves its inputs by priority, which Flink cannot",
            "declare merge = From.Merge.FAIR");
      }
    }
    for (StagePlan stage : plan.stages()) {
      if (stage.flushAfterNanos() > 0) {
        throw refused(
            "stage '"
                + stage.name()
                + "' closes windows by time (flush.after-millis), and on Flink windows close by count"
                + " or at the end",
            "set flush.every instead");
      }
    }
    return plan.stages();
  }

  /**
   * In how many subtasks stages are to run: those that were asked for, and the replicas of parallel
   * stages. Refuses several where the order of elements was to be kept.
   *
   * @param stages what they are going to do
   * @param asked by stage
   * @return by stage
   */
  Map<String, Integer> replicas(List<StagePlan> stages, Map<String, Integer> asked) {
    Map<String, Integer> subtasks = new HashMap<>(asked);
    for (StagePlan stage : stages) {
      ParallelSpec parallel = stage.spec().parallel();
      if (parallel != null) {
        subtasks.putIfAbsent(stage.name(), stage.replicas());
        if (subtasks.get(stage.name()) > 1 && parallel.order().equals("IN_ORDER")) {
          throw refused(
              "stage '"
                  + stage.name()
                  + "' of pipeline '"
                  + spec.name()
                  + "' keeps the order of its elements, and "
                  + subtasks.get(stage.name())
                  + " subtasks of Flink would not",
              "declare order = Parallel.Order.UNORDERED or KEYED, or leave its parallelism at 1");
        }
      }
    }
    return subtasks;
  }

  /** Refuses stages that cannot be made on a task manager, or not be restored there. */
  void components(Set<String> replaced) {
    for (StageSpec stage : spec.stages()) {
      if (replaced.contains(stage.name())) {
        end(stage);
        continue;
      }
      Maker<?> maker = blueprint.maker(stage.name());
      if (maker == null) {
        throw refused(blueprint.missing(stage.name()), "");
      }
      travels(stage, maker);
      String forgets = blueprint.forgets(stage.name());
      if (forgets != null) {
        throw refused(
            "stage '"
                + stage.name()
                + "' cannot be restored from a checkpoint: "
                + forgets
                + ", because "
                + stage.component()
                + " is not Snapshotable",
            stage.kind() == StageKind.SOURCE
                ? "implement it, or give the stage a connector: .from(\"" + stage.name() + "\", …)"
                : "implement it, or give the stage a connector: .to(\"" + stage.name() + "\", …)");
      }
    }
  }

  private void end(StageSpec stage) {
    if (stage.kind() != StageKind.SOURCE && stage.kind() != StageKind.SINK) {
      throw refused(
          "stage '"
              + stage.name()
              + "' is a "
              + stage.kind()
              + ", and a connector can take the"
              + " place of a source or a sink only",
          "remove .from or .to of it");
    }
  }

  private void travels(StageSpec stage, Maker<?> maker) {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(maker);
    } catch (IOException caught) {
      throw refused(
          "the maker of stage '"
              + stage.name()
              + "' cannot travel to a task manager: it holds a "
              + caught.getMessage()
              + ", which is not serializable",
          "let the lambda capture paths, names and numbers, and open what they mean in it");
    }
  }

  /**
   * Refuses pools that do not fit into what the job's configuration gives a task manager. Where it
   * gives nothing, the cluster's own configuration decides, which is not known here.
   *
   * @param configuration the job's
   * @param pool how many slots of a size each subtask has
   * @param replaced stages that connectors stand for
   */
  void memory(ReadableConfig configuration, Map<Integer, Integer> pool, Set<String> replaced) {
    Optional<MemorySize> given = configuration.getOptional(TaskManagerOptions.TASK_OFF_HEAP_MEMORY);
    if (given.isEmpty()) {
      return;
    }
    long each =
        pool.entrySet().stream().mapToLong(tier -> (long) tier.getKey() * tier.getValue()).sum();
    long islands =
        spec.stages().stream()
            .filter(stage -> !replaced.contains(stage.name()))
            .map(StageSpec::island)
            .distinct()
            .count();
    int slots = configuration.get(TaskManagerOptions.NUM_TASK_SLOTS);
    MemorySize wanted = new MemorySize(each * islands * slots);
    if (wanted.compareTo(given.get()) > 0) {
      throw refused(
          "the pools of pipeline '"
              + spec.name()
              + "' take "
              + wanted
              + " of native memory in a task manager, "
              + each
              + " bytes for each of "
              + islands
              + " islands in each of "
              + slots
              + " slots, and "
              + TaskManagerOptions.TASK_OFF_HEAP_MEMORY.key()
              + " is "
              + given.get(),
          "raise it, or make the pools smaller by .pool(slotBytes, slots)");
    }
  }

  /** Refuses to part what belongs together. */
  void parallelism(String stage, int parallelism) {
    if (parallelism > 1) {
      throw refused(
          "stage '"
              + stage
              + "' of pipeline '"
              + spec.name()
              + "' keeps state over all its elements, and each of "
              + parallelism
              + " subtasks would see a part of them",
          "say @KeyedBy on every edge into its island, or leave its parallelism at 1");
    }
  }

  static IllegalArgumentException refused(String problem, String remedy) {
    return new IllegalArgumentException(remedy.isEmpty() ? problem : problem + "; " + remedy);
  }
}
