package io.torvyn.host;

import io.torvyn.buffer.Custody;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.PoolReport;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.PlanReader;
import io.torvyn.flow.plan.PropertyOverrides;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.run.Assembly;
import io.torvyn.flow.run.FlowRun;
import io.torvyn.flow.run.Guard;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.schedule.Waits;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowEvent.Kind;
import io.torvyn.observe.FlowListener;
import io.torvyn.observe.Observation;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Owns the buffer pool and the threads, and runs flows. Any thread may call its methods. Closing it
 * cancels every flow, waits until their buffers are back, and lets go of threads and memory. When
 * the virtual machine shuts down while it is open, it drains its flows first.
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
  private final Listeners listeners;
  private final BufferPool pool;
  private final Crew shared;
  private final Guard guard;
  private final AtomicLong flowIds = new AtomicLong();
  private final AtomicLong threadNumbers = new AtomicLong();
  private final Map<FlowRun, Flow> flows = new ConcurrentHashMap<>();
  private final Thread shutdown = new Thread(this::drainAtShutdown, "torvyn-shutdown");
  private Observation observation;
  private boolean closed;

  private Host(HostSettings settings) {
    this.settings = settings;
    this.observation = settings.observation;
    this.listeners = new Listeners(settings.onWarning);
    this.pool = BufferPool.open(settings.pool(), this::exhausted);
    this.shared = new Crew(Waits.valueOf(settings.waitStrategy.name()), false);
    this.guard =
        new Guard(
            shared,
            this::platformThread,
            settings.blockedAfter.toNanos(),
            settings.callGrace.toNanos(),
            settings.onWarning);
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
    Host host = new Host(settings);
    for (int i = 0; i < settings.threads; i++) {
      host.shared.hire(host::platformThread);
    }
    host.guard.start();
    Runtime.getRuntime().addShutdownHook(host.shutdown);
    return host;
  }

  /**
   * Starts a flow of a pipeline with default settings.
   *
   * @param pipeline the pipeline, whose components run in this flow only
   * @return the flow
   * @throws IllegalArgumentException as {@link #start(GeneratedPipeline, FlowSettings)}
   * @throws IllegalStateException if the host is closed
   */
  public Flow start(GeneratedPipeline pipeline) {
    return start(pipeline, FlowSettings.DEFAULTS);
  }

  /**
   * Starts a flow of a pipeline. Returns while components are being initialised; what goes wrong
   * there shows at {@link Flow#await()}.
   *
   * @param pipeline the pipeline, whose components run in this flow only
   * @param with deadline, trace and weight
   * @return the flow
   * @throws IllegalArgumentException if the pipeline's settings do not fit together, or a property
   *     names a setting it does not have; nothing was started
   * @throws IllegalStateException if the host is closed
   */
  public synchronized Flow start(GeneratedPipeline pipeline, FlowSettings with) {
    String name = pipeline.spec().name();
    if (closed) {
      throw new IllegalStateException("the host is closed: no flow of '" + name + "' can start");
    }
    PropertyOverrides.apply(settings.properties, pipeline);
    FlowPlan plan = PlanReader.read(pipeline);
    Duration limit = with.deadline();
    long id = flowIds.incrementAndGet();
    String trace = with.traceId() == null ? freshTrace() : with.traceId();
    long deadline = limit == null ? Long.MAX_VALUE : System.nanoTime() + limit.toNanos();
    FlowRun run =
        Assembly.of(
            pipeline,
            plan,
            new FlowInfo(name, id, trace, deadline),
            account -> new Custody(pool, account, settings.trackOwnership),
            this::crewFor,
            settings.elementsPerTurn * with.weight(),
            guard::attend,
            this::ended);
    run.observe(observation);
    run.listener(listeners.orNull());
    Flow flow = new Flow(this, run);
    flows.put(run, flow);
    guard.initWithin(run, settings.initLimit.toNanos());
    if (limit != null) {
      guard.endWithin(run, limit.toNanos());
    }
    run.start();
    return flow;
  }

  /** Stages that may block get a thread of their own, together with their island. */
  private Crew crewFor(List<StagePlan> stages) {
    boolean blocking = false;
    for (StagePlan stage : stages) {
      blocking |= stage.blocking();
    }
    if (!blocking) {
      return shared;
    }
    Crew own = new Crew(Waits.PARK, true);
    own.hire(settings.virtualThreads ? this::virtualThread : this::platformThread);
    guard.watch(own);
    return own;
  }

  private Thread platformThread(Runnable work) {
    Thread thread = new Thread(work, "torvyn-" + threadNumbers.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  private Thread virtualThread(Runnable work) {
    return VirtualThreads.unstarted("torvyn-" + threadNumbers.incrementAndGet(), work);
  }

  /** Called on the thread of the flow's last island, before anybody who awaits the flow goes on. */
  private void ended(FlowRun run) {
    Flow flow = flows.remove(run);
    if (flow == null) {
      return;
    }
    try {
      settings.onFlowEnd.accept(flow.report());
      flow.complete();
    } catch (RuntimeException fault) {
      settings.onWarning.accept(
          "a listener to the end of a flow of '" + run.name() + "' threw " + fault);
    }
  }

  /**
   * What the buffer pool did so far, all flows together: use, exhaustion and fallback by tier, and
   * the native memory held. Islands that run report their part when they rest or end.
   *
   * @return a snapshot
   */
  public PoolReport pool() {
    return pool.report();
  }

  /**
   * Watches all flows more or less closely, those that run and those to come.
   *
   * @param how the level, and who hears of single steps and copies
   */
  public synchronized void observe(Observation how) {
    observation = how;
    flows.keySet().forEach(run -> run.observe(how));
  }

  /**
   * How flows are watched that start now, unless they are told otherwise.
   *
   * @return what {@link #observe} or the settings gave
   */
  public synchronized Observation observation() {
    return observation;
  }

  /**
   * Lets somebody hear of what happens now and then: flows that start, wait and end, calls that
   * throw, buffers taken back, tiers without a free buffer. Flows make events only while somebody
   * listens.
   *
   * @param listener hears of all flows, those that run and those to come, from here on
   */
  public synchronized void addListener(FlowListener listener) {
    listeners.add(listener);
    flows.keySet().forEach(run -> run.listener(listeners.orNull()));
  }

  /**
   * Lets somebody hear no more. An event that is being told may still arrive.
   *
   * @param listener as it was added; nothing happens if it was not
   */
  public synchronized void removeListener(FlowListener listener) {
    listeners.remove(listener);
    flows.keySet().forEach(run -> run.listener(listeners.orNull()));
  }

  /**
   * The flows that have not ended.
   *
   * @return a list that no longer changes, by flow number
   */
  public List<Flow> flows() {
    return flows.values().stream().sorted(Comparator.comparingLong(Flow::id)).toList();
  }

  private void exhausted(int bytes) {
    FlowListener to = listeners.orNull();
    if (to != null) {
      String tier = PoolSettings.bytes(bytes);
      String policy = settings.pool().onExhaustion().name();
      to.happened(
          new FlowEvent(System.nanoTime(), 0, "", "", Kind.POOL_EXHAUSTED, tier, bytes, policy));
    }
  }

  /** A trace id as W3C Trace Context wants it: 16 bytes, not all zero. */
  private static String freshTrace() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1);
  }

  /** How well buffers are reused, all flows together. */
  double reuseRate() {
    return pool.report().reuseRate();
  }

  /** Drains a flow within the host's limit. */
  void drain(FlowRun run) {
    guard.drainWithin(run, settings.drainLimit.toNanos());
    run.drain();
  }

  /**
   * Waits for a flow that is ending, however often the waiting thread is interrupted. The guard
   * sees to it that it does end.
   */
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

  /**
   * Drains every flow and waits, but not for ever. Flows can still be started afterwards.
   *
   * @param limit how long at most
   * @return whether every flow that ran when this was called has ended
   * @throws InterruptedException if the waiting thread is interrupted; flows go on draining
   */
  public boolean drain(Duration limit) throws InterruptedException {
    List<FlowRun> running = List.copyOf(flows.keySet());
    running.forEach(this::drain);
    long until = System.nanoTime() + limit.toNanos();
    boolean all = true;
    for (FlowRun run : running) {
      all &= run.await(Math.max(0, until - System.nanoTime()));
    }
    return all;
  }

  private void drainAtShutdown() {
    try {
      if (!drain(settings.shutdownLimit)) {
        flows.keySet().forEach(run -> run.cancel("the virtual machine is shutting down"));
        for (FlowRun run : List.copyOf(flows.keySet())) {
          run.await(TimeUnit.SECONDS.toNanos(1));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cancels every flow, waits for their ends, and lets go of threads and memory. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    List<FlowRun> running = List.copyOf(flows.keySet());
    running.forEach(run -> run.cancel("the host was closed"));
    running.forEach(this::awaitEnd);
    shared.close();
    guard.close();
    pool.close();
    try {
      Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running and finds nothing left to drain.
      assert flows.isEmpty();
    }
  }
}
