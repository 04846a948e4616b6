package io.torvyn.flow.run;

import io.torvyn.buffer.Custody;
import io.torvyn.flow.plan.EdgePlan;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.IslandOrder;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.ledger.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts a flow together: islands with their frames, queues with their ends, drivers last. */
public final class Assembly {
  private static final String HOST_ACCOUNT = "(host)";

  private final FlowPlan plan;
  private final FlowRun flow;
  private final List<IslandTask> tasks = new ArrayList<>();
  private final List<EdgeQueue> queues = new ArrayList<>();
  private final Map<String, CallFrame> frames = new LinkedHashMap<>();

  private Assembly(FlowPlan plan, FlowRun flow) {
    this.plan = plan;
    this.flow = flow;
  }

  /**
   * Puts a flow together that is ready to be started.
   *
   * @param pipeline the pipeline, which is asked for one driver per island
   * @param plan what the flow is going to do
   * @param info what its stages may know of it
   * @param custodies opens the custody of an island
   * @param crews chooses who runs an island
   * @param budget how many elements an island moves in one turn
   * @param whenStopping called once, on any thread, when the flow begins to end early
   * @param whenEnded called once, on the thread of the last island, when the flow has ended
   * @return the flow
   */
  public static FlowRun of(
      GeneratedPipeline pipeline,
      FlowPlan plan,
      FlowInfo info,
      Function<Account, Custody> custodies,
      Function<List<StagePlan>, Crew> crews,
      int budget,
      Consumer<FlowRun> whenStopping,
      Consumer<FlowRun> whenEnded) {
    FlowRun flow = new FlowRun(plan, info, whenStopping, whenEnded);
    Assembly assembly = new Assembly(plan, flow);
    try {
      assembly.build(pipeline, info, custodies, crews, budget);
    } catch (Throwable failure) {
      assembly.abandon();
      throw failure;
    }
    List<IslandTask> order =
        IslandOrder.downstreamFirst(plan.spec()).stream().map(assembly.tasks::get).toList();
    List<CallFrame> stages =
        plan.stages().stream()
            .map(stage -> Objects.requireNonNull(assembly.frames.get(stage.name())))
            .toList();
    flow.assembled(order, assembly.queues, stages);
    return flow;
  }

  private void build(
      GeneratedPipeline pipeline,
      FlowInfo info,
      Function<Account, Custody> custodies,
      Function<List<StagePlan>, Crew> crews,
      int budget) {
    // Accounts are opened in the order of declaration, so that reports read like the pipeline.
    plan.stages().forEach(stage -> flow.ledger().account(stage.name()));
    for (int i = 0; i < plan.spec().islands(); i++) {
      addIsland(i, info, custodies, crews, budget);
    }
    connect();
    for (IslandTask task : tasks) {
      task.drive(pipeline.island(task.island()));
    }
  }

  private void abandon() {
    for (IslandTask task : tasks) {
      task.island().custody().close();
      task.abandon();
    }
  }

  private void addIsland(
      int index,
      FlowInfo info,
      Function<Account, Custody> custodies,
      Function<List<StagePlan>, Crew> crews,
      int budget) {
    List<StagePlan> stages = plan.stagesOf(index);
    Custody custody = custodies.apply(flow.ledger().account(HOST_ACCOUNT));
    Island island = new Island(flow, index, custody);
    for (StagePlan stage : stages) {
      Account account = flow.ledger().account(stage.name());
      CallFrame frame = new CallFrame(stage, island, custody, account, info);
      frames.put(stage.name(), frame);
      island.add(frame);
    }
    IslandTask task = new IslandTask(flow, island, crews.apply(stages), budget);
    island.task(task);
    tasks.add(task);
  }

  private void connect() {
    Map<String, List<EdgeQueue>> inputs = new LinkedHashMap<>();
    for (EdgePlan edge : plan.queues()) {
      EdgeQueue queue = new EdgeQueue(edge);
      queues.add(queue);
      Island producer = taskOf(edge.spec().from()).island();
      QueueOut out = new QueueOut(producer, queue, taskOf(edge.spec().to()));
      producer.add(edge.spec().index(), out);
      if (edge.spec().deadLetter()) {
        Objects.requireNonNull(frames.get(edge.spec().from())).deadLetters(out);
      }
      inputs.computeIfAbsent(edge.spec().to(), to -> new ArrayList<>()).add(queue);
    }
    inputs.forEach(
        (stage, edges) -> {
          Island consumer = taskOf(stage).island();
          List<IslandTask> producers =
              edges.stream().map(queue -> taskOf(queue.plan().spec().from())).toList();
          boolean priority = plan.stage(stage).spec().priorityMerge();
          consumer.add(stage, new QueueIn(consumer.custody(), edges, producers, priority));
        });
  }

  private IslandTask taskOf(String stage) {
    return tasks.get(plan.stage(stage).spec().island());
  }
}
