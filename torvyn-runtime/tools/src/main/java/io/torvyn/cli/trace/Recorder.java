package io.torvyn.cli.trace;

import io.torvyn.cli.trace.TraceStep.Copied;
import io.torvyn.cli.trace.TraceStep.Kind;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.host.FlowReport;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.TransferRecord;
import io.torvyn.observe.ElementEvent;
import io.torvyn.observe.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Listens to one flow and keeps what happens to the first elements of its sources, and to what is
 * made of them. Of all others it keeps nothing, and of these no more than {@link #MOST_STEPS}
 * steps. Any thread may call its methods.
 *
 * <p>Events name a buffer and not an element, and buffers are used again. So it is remembered which
 * traced element a buffer holds, until another element is made in it. Calls are told apart by
 * thread and stage: a call never changes threads, and replicas of a stage run on different ones.
 */
public final class Recorder {
  private static final int MOST_STEPS = 100_000;
  private static final long QUIET = TimeUnit.SECONDS.toNanos(1);
  private static final String SHARE = "/share";

  private final Routes routes;
  private final int limit;
  private final @Nullable QueueWatch queues;
  private final Map<Thread, Desk> desks = new HashMap<>();
  private final Map<String, Way> holders = new HashMap<>();
  private final Map<String, Way> lastTaken = new HashMap<>();
  private final List<Way> ofSources = new ArrayList<>();
  private final List<Way> all = new ArrayList<>();
  private int steps;
  private long leftOut;
  private long lastStep = System.nanoTime();

  /** What one thread does, and the time it spent here instead. */
  private static final class Desk {
    private final Map<String, StageCall> calls = new HashMap<>();
    private long spentHere;
  }

  /**
   * Prepares to record.
   *
   * @param spec the pipeline of the flow
   * @param limit how many elements of sources to trace, at least 1
   * @param queues looks at queues at each step; null to leave them alone
   */
  public Recorder(PipelineSpec spec, int limit, @Nullable QueueWatch queues) {
    this.routes = new Routes(spec);
    this.limit = limit;
    this.queues = queues;
  }

  /**
   * How the flow must be watched, from its start on.
   *
   * @return an observation that tells this recorder
   */
  public Observation observation() {
    return Observation.diagnostic(this::happened, this::transferred);
  }

  /**
   * Whether the flow need not go on for the trace: all elements are made and ended, or nothing more
   * has happened to them for a second, since one that a full queue drops goes without a word.
   *
   * @return true once the flow may be drained
   */
  public synchronized boolean enough() {
    return ofSources.size() == limit
        && (all.stream().allMatch(Way::ended) || System.nanoTime() - lastStep > QUIET);
  }

  /**
   * What was recorded.
   *
   * @param flow the report of the flow, which has ended
   * @param withBuffers whether to tell the lives of buffers too
   * @return the trace
   */
  public synchronized Trace trace(FlowReport flow, boolean withBuffers) {
    desks.values().forEach(desk -> desk.calls.values().forEach(StageCall::settle));
    long origin = ofSources.isEmpty() ? 0 : ofSources.get(0).bornAt();
    List<TracedElement> elements = ofSources.stream().map(way -> way.element(origin)).toList();
    return new Trace(
        flow.pipeline(),
        limit,
        elements,
        leftOut,
        withBuffers ? BufferLife.of(elements) : List.of(),
        queues == null ? List.of() : queues.pauses(origin),
        flow);
  }

  private void happened(ElementEvent event) {
    long from = System.nanoTime();
    synchronized (this) {
      Desk desk = desks.computeIfAbsent(Thread.currentThread(), thread -> new Desk());
      happened(event, desk);
      desk.spentHere += System.nanoTime() - from;
    }
  }

  private void transferred(TransferRecord copy) {
    long from = System.nanoTime();
    synchronized (this) {
      Desk desk = desks.get(Thread.currentThread());
      if (desk != null) {
        transferred(copy, desk);
        desk.spentHere += System.nanoTime() - from;
      }
    }
  }

  private void happened(ElementEvent event, Desk desk) {
    List<Integer> waiting = queues == null ? List.of() : queues.look(event);
    StageCall call = desk.calls.computeIfAbsent(event.stage(), stage -> new StageCall());
    call.spentElsewhere(desk.spentHere);
    switch (event.step()) {
      case ENTERED -> enter(call, event, waiting);
      case LEFT -> leave(call, event);
      case MADE -> made(call, event, waiting);
      case PASSED -> {
        went(call, Kind.PASSED, event, waiting, routes.branches(event.stage()) - 1);
        call.sent(call.in(), routes.copies(event.stage()));
      }
      case CONSUMED -> went(call, Kind.CONSUMED, event, waiting, -1);
      case DROPPED -> went(call, Kind.DROPPED, event, waiting, -1);
      case DELIVERED -> went(call, Kind.DELIVERED, event, waiting, -1);
      case TAKEN -> went(call, Kind.TAKEN, event, waiting, -1);
      case FAILED -> {
        leave(call, event);
        went(call, Kind.FAILED, event, waiting, routes.goesOn(event.stage()) ? 0 : -1);
      }
    }
  }

  private void enter(StageCall call, ElementEvent event, List<Integer> waiting) {
    String stage = event.stage();
    if (event.buffer().isEmpty()) {
      Way of = lastTaken.get(stage);
      boolean first = routes.source(stage) && ofSources.size() < limit;
      call.beginAlone(event.timeNanos(), first || of != null, of);
      return;
    }
    Way way = holders.get(root(event.buffer()));
    if (way == null || way.sequence() != event.sequence()) {
      call.begin(event.timeNanos(), null, null);
      return;
    }
    lastTaken.put(stage, way);
    Draft step =
        note(
            way,
            new Draft(
                routes,
                stage,
                routes.entry(stage),
                event.buffer(),
                event.bytes(),
                event.timeNanos(),
                waiting));
    call.begin(event.timeNanos(), way, step);
  }

  private void leave(StageCall call, ElementEvent event) {
    call.left(event.timeNanos());
    if (!call.withElement()) {
      lastTaken.remove(event.stage()); // what the next such call makes is of others
    }
  }

  private void made(StageCall call, ElementEvent event, List<Integer> waiting) {
    String stage = event.stage();
    Way way = began(call, event);
    call.sent(way, routes.copies(stage));
    if (way == null) {
      holders.remove(event.buffer());
      call.made(event.buffer(), null);
      return;
    }
    all.add(way);
    holders.put(event.buffer(), way);
    way.branched(routes.branches(stage));
    Draft step =
        new Draft(
            routes, stage, Kind.MADE, event.buffer(), event.bytes(), call.time(event), waiting);
    call.made(event.buffer(), note(way, step));
  }

  private @Nullable Way began(StageCall call, ElementEvent event) {
    Long written = call.writtenSince(event.buffer());
    Way parent = call.in();
    if (parent == null) {
      if (!routes.source(event.stage()) || ofSources.size() == limit) {
        return null;
      }
      Way way = Way.ofSource(ofSources.size(), event, written, call.time(event));
      ofSources.add(way);
      return way;
    }
    if (steps >= MOST_STEPS) {
      leftOut++;
      return null;
    }
    return parent.derive(event, written);
  }

  /** Something became of the element of a call, which has returned. */
  private void went(
      StageCall call, Kind kind, ElementEvent event, List<Integer> waiting, int branches) {
    Way way = call.in();
    if (way == null || !call.withElement()) {
      return;
    }
    way.branched(branches);
    Draft entry = call.entry();
    if (entry != null) {
      note(
          way,
          new Draft(
              routes,
              event.stage(),
              kind,
              entry.buffer(),
              entry.bytes(),
              event.timeNanos(),
              waiting));
    }
  }

  private @Nullable Draft note(Way way, Draft step) {
    lastStep = System.nanoTime();
    if (steps >= MOST_STEPS) {
      leftOut++;
      return null;
    }
    steps++;
    way.add(step);
    return step;
  }

  private void transferred(TransferRecord copy, Desk desk) {
    boolean read = copy.reason() == CopyReason.PAYLOAD_READ;
    String stage = read ? copy.destination() : copy.source();
    StageCall call = desk.calls.get(stage);
    if (call == null) {
      return;
    }
    if (read || !call.branchDue()) {
      call.copied(copy);
      return;
    }
    Way of = call.branched();
    if (of == null) {
      holders.remove(copy.resource());
      return;
    }
    holders.put(copy.resource(), of);
    Draft step =
        new Draft(
            routes,
            stage,
            Kind.COPIED,
            copy.resource(),
            (int) copy.bytes(),
            copy.timeNanos(),
            List.of());
    step.copied(new Copied(copy.reason(), 1, copy.bytes()));
    note(of, step);
  }

  /** All branches that read one buffer have the name of that, with an appendix. */
  private static String root(String buffer) {
    return buffer.endsWith(SHARE) ? buffer.substring(0, buffer.length() - SHARE.length()) : buffer;
  }
}
