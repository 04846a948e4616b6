package io.torvyn.monitor.jfr;

import io.torvyn.buffer.pool.PoolReport;
import io.torvyn.host.Host;
import io.torvyn.observe.ElementListener;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens to a host's flows into the recordings of JDK Flight Recorder.
 *
 * <pre>{@code
 * try (Host host = Host.create();
 *     FlightEvents events = FlightEvents.attach(host)) {
 *   …
 * }
 * }</pre>
 *
 * <p>Without a recording an event is an object that is made and thrown away, now and then; nothing
 * is done per element. The events {@code io.torvyn.Transfer} and {@code io.torvyn.Borrow} need
 * every step of every element: they are disabled unless a recording enables them, and while one
 * does, the host is watched at {@link Level#DIAGNOSTIC}. Listeners that the host had before hear
 * on.
 *
 * <p>Any thread may call its methods.
 */
public final class FlightEvents implements AutoCloseable {
  private static final List<Class<? extends Event>> EACH_STEP =
      List.of(TransferEvent.class, BorrowEvent.class);

  private final Host host;
  private final FlowRecorder flows = new FlowRecorder();
  private final StepRecorder steps = new StepRecorder();
  private final Runnable tiers = this::pool;
  private final FlightRecorderListener recordings =
      new FlightRecorderListener() {
        @Override
        public void recordingStateChanged(Recording recording) {
          look();
        }
      };

  /** How the host was watched before a recording wanted every step; null while none does. */
  private @Nullable Observation before;

  private boolean closed;

  private FlightEvents(Host host) {
    this.host = host;
  }

  /**
   * Begins to write, into recordings that run and those to come.
   *
   * @param host an open host
   * @return what ends it; to be closed before the host
   */
  public static FlightEvents attach(Host host) {
    FlightEvents events = new FlightEvents(host);
    host.addListener(events.flows);
    FlightRecorder.addListener(events.recordings);
    FlightRecorder.addPeriodicEvent(PoolTierEvent.class, events.tiers);
    events.look();
    return events;
  }

  /** Watches the host as closely as the recordings want it now. */
  private synchronized void look() {
    boolean wanted =
        !closed && EACH_STEP.stream().anyMatch(event -> EventType.getEventType(event).isEnabled());
    Observation former = before;
    if (wanted && former == null) {
      before = host.observation();
      host.observe(beside(host.observation()));
    } else if (!wanted && former != null) {
      before = null;
      host.observe(former);
    }
  }

  private Observation beside(Observation other) {
    if (other.level() != Level.DIAGNOSTIC) {
      return Observation.diagnostic(steps, steps);
    }
    ElementListener heard = other.steps();
    var copies = other.copies();
    return Observation.diagnostic(
        event -> {
          steps.happened(event);
          if (heard != null) {
            heard.happened(event);
          }
        },
        record -> {
          steps.transferred(record);
          if (copies != null) {
            copies.transferred(record);
          }
        });
  }

  private void pool() {
    look(); // settings of a running recording may have changed, which nobody is told
    for (PoolReport.TierReport tier : host.pool().tiers()) {
      PoolTierEvent event = new PoolTierEvent();
      event.size = tier.slotBytes();
      event.slots = tier.slots();
      event.inUse = tier.inUse();
      event.peak = tier.peak();
      event.acquired = tier.acquired();
      event.exhausted = tier.exhausted();
      event.fallback = tier.fallback();
      event.commit();
    }
  }

  /** Writes no more, and lets the host be watched as it was before. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    FlightRecorder.removePeriodicEvent(tiers);
    FlightRecorder.removeListener(recordings);
    host.removeListener(flows);
    look();
  }
}
