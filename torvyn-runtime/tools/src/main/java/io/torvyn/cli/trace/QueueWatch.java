package io.torvyn.cli.trace;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.QueueReport;
import io.torvyn.observe.ElementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a flow's queues whenever something happens to an element, and notices when a full one
 * held its producer back. An element that enters the stage behind a queue has just made room in it,
 * so it is counted once more. Guarded by the {@link Recorder}, except for {@link #watch}.
 *
 * <p>Pauses are noticed at queues that hold back and have no replicas on either side. A sink that
 * answers {@code PAUSE} makes no event; it shows as a queue that fills up.
 */
public final class QueueWatch {
  private static final int MOST_PAUSES = 1_000;

  private final PipelineSpec spec;
  private final CountDownLatch started = new CountDownLatch(1);
  private final List<Held> pauses = new ArrayList<>();
  private volatile @Nullable Flow flow;
  private Gate[] gates = {};
  private long lastEvent;

  /**
   * A queue that was full held its producer back.
   *
   * @param from the stage before the queue
   * @param to the stage behind it
   * @param atNanos since when, counted from the first element of the trace
   * @param lastedNanos until the stages before it were called again; until the last event seen if
   *     that did not happen
   */
  public record Pause(String from, String to, long atNanos, long lastedNanos) {}

  private record Held(String from, String to, long since, long until) {}

  /** One queue: whom it holds, and whether it does. */
  private static final class Gate {
    private final String from;
    private final String to;
    private final int island;
    private final boolean holds;
    private final boolean alone;
    private long producerActed;
    private boolean held;

    Gate(PipelineSpec spec, QueueReport queue) {
      from = queue.from();
      to = queue.to();
      island = spec.stage(from).island();
      holds =
          spec.edges().stream()
              .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
              .filter(edge -> edge.port().equals(queue.port()))
              .allMatch(edge -> holding(spec, edge));
      alone = spec.edges().stream().filter(edge -> edge.to().equals(to)).count() == 1;
    }

    private static boolean holding(PipelineSpec spec, EdgeSpec edge) {
      QueueSpec queue = edge.queue();
      return queue != null
          && (queue.overflow().equals("BLOCK") || queue.overflow().equals("RATE_LIMIT"))
          && spec.stage(edge.from()).parallel() == null
          && spec.stage(edge.to()).parallel() == null;
    }
  }

  /**
   * Prepares to watch.
   *
   * @param spec the pipeline of the flow
   */
  public QueueWatch(PipelineSpec spec) {
    this.spec = spec;
  }

  /**
   * Says which flow it is. Until then its elements wait.
   *
   * @param started a flow that reports to the recorder
   */
  public void watch(Flow started) {
    flow = started;
    this.started.countDown();
  }

  /** How many elements wait in each queue, now that something happened. */
  List<Integer> look(ElementEvent event) {
    List<QueueReport> now = queues();
    if (gates.length != now.size()) {
      gates = now.stream().map(queue -> new Gate(spec, queue)).toArray(Gate[]::new);
    }
    lastEvent = event.timeNanos();
    StageSpec stage = spec.stage(event.stage());
    for (int i = 0; i < gates.length; i++) {
      if (gates[i].holds) {
        look(gates[i], now.get(i), stage, event);
      }
    }
    return now.stream().map(QueueReport::waiting).toList();
  }

  private List<QueueReport> queues() {
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Flow of = flow;
    return of == null ? List.of() : of.report().queues();
  }

  private void look(Gate gate, QueueReport queue, StageSpec stage, ElementEvent event) {
    boolean entered = event.step() == ElementEvent.Step.ENTERED;
    if (stage.island() == gate.island) {
      if (entered && gate.held) {
        gate.held = false;
        add(gate, event.timeNanos());
      }
      gate.producerActed = event.timeNanos();
    } else {
      boolean taken = entered && stage.name().equals(gate.to) && !event.buffer().isEmpty();
      gate.held |= queue.waiting() + (taken && gate.alone ? 1 : 0) >= queue.depth();
    }
  }

  private void add(Gate gate, long now) {
    if (pauses.size() < MOST_PAUSES) {
      pauses.add(new Held(gate.from, gate.to, gate.producerActed, now));
    }
  }

  /** The pauses, in the order in which they ended. To be asked once, when the flow has ended. */
  List<Pause> pauses(long origin) {
    for (Gate gate : gates) {
      if (gate.held) {
        add(gate, lastEvent);
      }
    }
    return pauses.stream()
        .map(held -> new Pause(held.from, held.to, held.since - origin, held.until - held.since))
        .toList();
  }
}
