package io.torvyn.host;

import io.torvyn.buffer.Custody;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.PlanReader;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.run.Assembly;
import io.torvyn.flow.run.FlowRun;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.schedule.Waits;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.glue.GeneratedPipeline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Owns the buffer pool and the threads, and runs flows. Any thread may call its methods. Closing it
 * cancels every flow, waits until their buffers are back, and lets go of threads and memory.
 *
 * <pre>{@code
 * try (Host host = Host.create();
 *     Flow flow = AccessLogPipeline.builder().lines(new LogLines(path))….start(host)) {
 *   flow.await();
 *   System.out.println(flow.report());
 * }
 * }</pre>
 */
public final class Host implements AutoCloseable {
  private final HostSettings settings;
  private final BufferPool pool;
  private final Crew shared;
  private final AtomicLong flowIds = new AtomicLong();
  private final AtomicLong threadNumbers = new AtomicLong();
  private final Map<FlowRun, Flow> flows = new ConcurrentHashMap<>();
  private volatile boolean closed;

  private Host(HostSettings settings) {
    this.settings = settings;
    this.pool = BufferPool.open(settings.pool());
    this.shared = new Crew(Waits.valueOf(settings.waitStrategy().name()), false);
    for (int i = 0; i < settings.threads(); i++) {
      shared.hire(this::thread);
    }
  }

  /**
   * Opens a host with default settings.
   *
   * @return an open host
   */
  public static Host create() {
    return create(HostSettings.builder().build());
  }

  /**
   * Opens a host.
   *
   * @param settings how it is set up
   * @return an open host
   */
  public static Host create(HostSettings settings) {
    return new Host(settings);
  }

  /**
   * Starts a flow of a pipeline. Returns while components are being initialised; what goes wrong
   * there shows at {@link Flow#await()}.
   *
   * @param pipeline the pipeline, whose components run in this flow only
   * @return the flow
   * @throws IllegalArgumentException if the pipeline's settings do not fit together; nothing was
   *     started
   * @throws IllegalStateException if the host is closed
   */
  public Flow start(GeneratedPipeline pipeline) {
    if (closed) {
      throw new IllegalStateException(
          "the host is closed: start flow of '" + pipeline.spec().name() + "' before closing it");
    }
    FlowPlan plan = PlanReader.read(pipeline);
    long id = flowIds.incrementAndGet();
    FlowInfo info =
        new FlowInfo(plan.spec().name(), id, plan.spec().name() + "-" + id, Long.MAX_VALUE);
    FlowRun run =
        Assembly.of(
            pipeline,
            plan,
            info,
            account -> new Custody(pool, account),
            this::crewFor,
            settings.elementsPerTurn(),
            this::ended);
    Flow flow = new Flow(this, run);
    flows.put(run, flow);
    run.start();
    return flow;
  }

  private Crew crewFor(List<StagePlan> stages) {
    if (stages.stream().noneMatch(StagePlan::blocking)) {
      return shared;
    }
    Crew own = new Crew(Waits.PARK, true);
    own.hire(this::thread);
    return own;
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "torvyn-" + threadNumbers.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  private void ended(FlowRun run) {
    Flow flow = flows.remove(run);
    if (flow != null) {
      flow.complete();
    }
  }

  /** How well buffers are reused, all flows together. */
  double reuseRate() {
    return pool.report().reuseRate();
  }

  /** Waits for a flow's end, however often the waiting thread is interrupted. */
  void awaitEnd(FlowRun run) {
    boolean interrupted = false;
    while (true) {
      try {
        run.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cancels every flow, waits for their ends, and lets go of threads and memory. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    flows.keySet().forEach(run -> run.cancel("the host was closed"));
    flows.keySet().forEach(this::awaitEnd);
    shared.close();
    pool.close();
  }
}
