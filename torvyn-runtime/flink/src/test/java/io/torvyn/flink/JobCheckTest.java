package io.torvyn.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.flink.demo.ForgetfulFlink;
import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.RankedFlink;
import io.torvyn.flink.demo.Rows;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flow.plan.BreakerPlan;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.glue.spec.ErrorPolicySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is said before anything is submitted. */
class JobCheckTest {
  private final StreamExecutionEnvironment environment =
      StreamExecutionEnvironment.createLocalEnvironment(2);

  private FlinkJob sums() {
    return FlinkJob.of(
        environment, new SumsFlink().numbers(() -> new Numbers(1)).rows(() -> new Rows("never")));
  }

  private static void refuses(String message, Executable job) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, job).getMessage());
  }

  @Test
  void shouldNameBothVersions_whenFlinkIsAnother() {
    refuses(
        "this is Flink 2.2.1, and torvyn-flink is made for 2.3.x; put flink-streaming-java 2.3.x on"
            + " the class path, and run a cluster of that version",
        () -> JobCheck.flink("2.2.1"));
  }

  @Test
  void shouldNameStageAndMaker_whenAComponentCannotBeMade() {
    refuses(
        "stage 'rows' of pipeline 'sums' cannot be made: io.torvyn.flink.demo.Rows has no"
            + " constructor without parameters that generated code may call; say .rows(() -> new"
            + " Rows(…)) on the blueprint",
        () -> FlinkJob.of(environment, new SumsFlink().numbers(() -> new Numbers(1))).addToJob());
  }

  @Test
  void shouldNameStageAndClass_whenAMakerCannotTravel() {
    OutputStream open = new ByteArrayOutputStream();
    refuses(
        "the maker of stage 'rows' cannot travel to a task manager: it holds a"
            + " java.io.ByteArrayOutputStream, which is not serializable; let the lambda capture"
            + " paths, names and numbers, and open what they mean in it",
        () ->
            FlinkJob.of(
                    environment,
                    new SumsFlink()
                        .numbers(() -> new Numbers(1))
                        .rows(() -> new Rows(open.toString())))
                .addToJob());
  }

  @Test
  void shouldNameStageAndKey_whenStateWouldBeParted() {
    refuses(
        "stage 'numbers' of pipeline 'sums' keeps state over all its elements, and each of 2"
            + " subtasks would see a part of them; say @KeyedBy on every edge into its island, or"
            + " leave its parallelism at 1",
        () -> sums().parallelism("numbers", 2).addToJob());
  }

  @Test
  void shouldNameTheMode_whenElementsWouldBeGathered() {
    environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
    refuses(
        "pipeline 'sums' cannot run in batch mode, which gathers and sorts elements; leave"
            + " execution.runtime-mode at STREAMING; bounded sources end a streaming job too",
        () -> sums().addToJob());
  }

  @Test
  void shouldNameStageAndSetting_whenAQueueWouldDrop() {
    refuses(
        "the queue in front of stage 'sums' is DROP_OLDEST, and between operators of Flink a full"
            + " queue can only hold the producer back; declare @Queue(overflow = Overflow.BLOCK)",
        () -> sums().setting("torvyn.sums.sums.queue.overflow", "DROP_OLDEST").addToJob());
  }

  @Test
  void shouldNameStageAndSetting_whenAWindowWouldCloseByTime() {
    refuses(
        "stage 'sums' closes windows by time (flush.after-millis), and on Flink windows close by"
            + " count or at the end; set flush.every instead",
        () -> sums().setting("torvyn.sums.sums.flush.after-millis", "5").addToJob());
  }

  /** A stage with an order, as its plan shows it. */
  private static StagePlan parallel(String order, int replicas) {
    StageSpec spec =
        new StageSpec(
            "sums",
            StageKind.PROCESSOR,
            "demo.Any",
            true,
            false,
            false,
            0,
            false,
            ErrorPolicySpec.TERMINATE,
            1,
            false,
            new ParallelSpec(replicas, order, null));
    return new StagePlan(
        spec,
        ErrorPolicy.TERMINATE,
        0,
        0,
        new BreakerPlan(0, 0),
        false,
        0,
        0,
        0,
        Map.of(),
        replicas,
        0);
  }

  @Test
  void shouldRunAsManySubtasksAsReplicas_whenAStageIsParallel() {
    JobCheck check = new JobCheck(new SumsFlink());
    assertEquals(Map.of("sums", 3), check.replicas(List.of(parallel("UNORDERED", 3)), Map.of()));
    assertEquals(
        Map.of("sums", 5), check.replicas(List.of(parallel("KEYED", 3)), Map.of("sums", 5)));
    assertEquals(Map.of("sums", 1), check.replicas(List.of(parallel("IN_ORDER", 1)), Map.of()));
  }

  @Test
  void shouldNameStageAndOrder_whenSubtasksWouldNotKeepIt() {
    JobCheck check = new JobCheck(new SumsFlink());
    refuses(
        "stage 'sums' of pipeline 'sums' keeps the order of its elements, and 2 subtasks of Flink"
            + " would not; declare order = Parallel.Order.UNORDERED or KEYED, or leave its"
            + " parallelism at 1",
        () -> check.replicas(List.of(parallel("IN_ORDER", 1)), Map.of("sums", 2)));
  }

  @Test
  void shouldNameTheStages_whenAConnectorIsForNone() {
    refuses(
        "pipeline 'sums' has no stage 'row'; its stages are [numbers, picky, sums, rows]",
        () -> sums().to("row", rows -> {}));
  }

  @Test
  void shouldNameTheKind_whenAConnectorReplacesAProcessor() {
    refuses(
        "stage 'picky' is a PROCESSOR, and a connector can take the place of a source or a sink"
            + " only; remove .from or .to of it",
        () -> sums().to("picky", rows -> {}).addToJob());
  }

  @Test
  void shouldNameStageAndMerge_whenInputsHavePriorities() {
    refuses(
        "stage 'rows' serves its inputs by priority, which Flink cannot; declare merge ="
            + " From.Merge.FAIR",
        () ->
            FlinkJob.of(
                    environment,
                    new RankedFlink()
                        .urgent(() -> new Numbers(1))
                        .usual(() -> new Numbers(1))
                        .rows(() -> new Rows("never")))
                .addToJob());
  }

  @Test
  void shouldNameStageAndClass_whenASourceCannotBeRestored() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                FlinkJob.of(environment, new ForgetfulFlink().rows(() -> new Rows("never")))
                    .addToJob());
    assertTrue(
        refused.getMessage().startsWith("stage 'once' cannot be restored from a checkpoint: "),
        refused.getMessage());
    assertTrue(
        refused.getMessage().endsWith("give the stage a connector: .from(\"once\", …)"),
        refused.getMessage());
  }

  @Test
  void shouldSayHowMuchIsNeeded_whenPoolsDoNotFit() {
    Configuration configuration = new Configuration();
    configuration.set(TaskManagerOptions.TASK_OFF_HEAP_MEMORY, MemorySize.ofMebiBytes(10));
    configuration.set(TaskManagerOptions.NUM_TASK_SLOTS, 2);
    environment.configure(configuration);
    refuses(
        "the pools of pipeline 'sums' take 32 mb of native memory in a task manager, 4194304 bytes"
            + " for each of 4 islands in each of 2 slots, and"
            + " taskmanager.memory.task.off-heap.size is 10 mb; raise it, or make the pools smaller"
            + " by .pool(slotBytes, slots)",
        () -> sums().pool(256, 0).pool(1 << 20, 4).pool(4 << 10, 0).pool(64 << 10, 0).addToJob());
    sums().pool(256, 16).pool(4 << 10, 0).pool(64 << 10, 0).pool(1 << 20, 1).addToJob();
  }
}
