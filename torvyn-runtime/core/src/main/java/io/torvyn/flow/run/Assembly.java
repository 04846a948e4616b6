package io.torvyn.flow.run;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.buffer.Custody;
import io.torvyn.flow.plan.EdgePlan;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.IslandOrder;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.Pace;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.ledger.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a flow together: islands with their frames, queues with their ends, drivers last. */
public final class Assembly {
  private static final String HOST_ACCOUNT = "(host)";

  private final FlowPlan plan;
  private final FlowRun flow;

  /** By island, and then by replica. */
  private final List<List<IslandTask>> tasks = new ArrayList<>();

  /** By edge, in the order of the plan. */
  private final List<List<EdgeQueue>> queues = new ArrayList<>();

  /** By stage, and then by replica. */
  private final Map<String, List<CallFrame>> frames = new LinkedHashMap<>();

  private Assembly(FlowPlan plan, FlowRun flow) {
    this.plan = plan;
    this.flow = flow;
  }

  /**
   * Puts a flow together that is ready to be started.
   *
   * @param pipeline the pipeline, which is asked for one driver per island and replica
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
    List<IslandTask> order = new ArrayList<>();
    for (int island : IslandOrder.downstreamFirst(plan.spec())) {
      order.addAll(assembly.tasks.get(island));
    }
    List<List<CallFrame>> stages = new ArrayList<>();
    for (StagePlan stage : plan.stages()) {
      stages.add(Objects.requireNonNull(assembly.frames.get(stage.name())));
    }
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
    for (StagePlan stage : plan.stages()) {
      flow.ledger().account(stage.name());
    }
    for (int i = 0; i < plan.spec().islands(); i++) {
      List<StagePlan> stages = plan.stagesOf(i);
      tasks.add(new ArrayList<>());
      addIsland(i, stages, info, custodies, crews, budget);
      StagePlan first = stages.get(0); // replicas are alone in their island
      for (int replica = 1; replica < first.replicas(); replica++) {
        addIsland(i, List.of(first.of(replica)), info, custodies, crews, budget);
      }
    }
    Map<String, List<List<EdgeQueue[]>>> inputs = new LinkedHashMap<>();
    for (EdgePlan edge : plan.queues()) {
      inputs.computeIfAbsent(edge.spec().to(), to -> new ArrayList<>()).add(connect(edge));
    }
    inputs.forEach(this::merge);
    for (List<IslandTask> replicas : tasks) {
      for (IslandTask task : replicas) {
        task.drive(pipeline.island(task.island()));
      }
    }
  }

  private void abandon() {
    for (List<IslandTask> replicas : tasks) {
      for (IslandTask task : replicas) {
        task.island().custody().close();
        task.abandon();
      }
    }
  }

  private void addIsland(
      int index,
      List<StagePlan> stages,
      FlowInfo info,
      Function<Account, Custody> custodies,
      Function<List<StagePlan>, Crew> crews,
      int budget) {
    Custody custody = custodies.apply(flow.ledger().account(HOST_ACCOUNT));
    Island island = new Island(flow, index, custody);
    for (StagePlan stage : stages) {
      Account account = flow.ledger().account(stage.name(), stage.replica());
      CallFrame frame = new CallFrame(stage, island, custody, account, info);
      frames.computeIfAbsent(stage.name(), name -> new ArrayList<>()).add(frame);
      island.add(frame);
    }
    IslandTask task = new IslandTask(flow, island, crews.apply(stages), budget);
    island.task(task);
    tasks.get(index).add(task);
  }

  /**
   * Makes the queues of an edge: one from each replica of its stage upstream to each of those
   * downstream.
   *
   * @return for each replica upstream, the queues to those downstream
   */
  private List<EdgeQueue[]> connect(EdgePlan edge) {
    StagePlan from = plan.stage(edge.spec().from());
    List<IslandTask> consumers = replicas(edge.spec().to());
    ParallelSpec parallel = plan.stage(edge.spec().to()).spec().parallel();
    List<EdgeQueue[]> made = new ArrayList<>();
    List<EdgeQueue> all = new ArrayList<>();
    for (IslandTask task : replicas(from.name())) {
      Island producer = task.island();
      boolean inTurns = from.inOrder() && !edge.spec().deadLetter();
      Pace pace = pace(edge, from.replicas());
      EdgeQueue[] row = new EdgeQueue[consumers.size()];
      QueueOut[] outs = new QueueOut[row.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = new EdgeQueue(edge, inTurns ? producer.turns() : null);
        outs[i] = new QueueOut(producer, row[i], consumers.get(i), pace);
      }
      OutEdge end = row.length == 1 || parallel == null ? outs[0] : new Spread(outs, parallel);
      producer.add(edge.spec().index(), end, outs);
      if (edge.spec().deadLetter()) {
        frame(from.name(), made.size()).deadLetters(end);
      }
      made.add(row);
      all.addAll(List.of(row));
    }
    queues.add(all);
    return made;
  }

  /** A rate is that of the edge: replicas share it. */
  private static @Nullable Pace pace(EdgePlan edge, int replicas) {
    return edge.overflow() == Overflow.RATE_LIMIT
        ? new Pace(Math.max(1, edge.perSecond() / replicas))
        : null;
  }

  /** Joins the queues of all edges into a stage, for each of its replicas. */
  private void merge(String stage, List<List<EdgeQueue[]>> edges) {
    StagePlan to = plan.stage(stage);
    boolean priority = to.spec().priorityMerge();
    List<IslandTask> consumers = replicas(stage);
    for (int i = 0; i < consumers.size(); i++) {
      boolean plain = true;
      List<List<EdgeQueue>> own = new ArrayList<>();
      List<EdgeQueue> all = new ArrayList<>();
      List<IslandTask> producers = new ArrayList<>();
      for (List<EdgeQueue[]> edge : edges) {
        List<EdgeQueue> column = new ArrayList<>();
        for (EdgeQueue[] row : edge) {
          column.add(row[i]);
        }
        EdgeQueue any = column.get(0);
        plain &= column.size() == 1 || !priority && !any.inTurns();
        own.add(column);
        all.addAll(column);
        producers.addAll(replicas(any.plan().spec().from()));
      }
      Island consumer = consumers.get(i).island();
      Custody custody = consumer.custody();
      QueueIn in =
          plain
              ? new QueueIn(custody, all, producers, priority)
              : new ReplicasIn(custody, own, all, producers, priority);
      if (to.inOrder()) {
        in.countTurns(consumer);
      }
      consumer.add(stage, in);
    }
  }

  private List<IslandTask> replicas(String stage) {
    return tasks.get(plan.stage(stage).spec().island());
  }

  private CallFrame frame(String stage, int replica) {
    return Objects.requireNonNull(frames.get(stage)).get(replica);
  }
}
