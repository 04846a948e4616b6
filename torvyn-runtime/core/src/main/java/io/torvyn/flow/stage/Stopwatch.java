package io.torvyn.flow.stage;

import io.torvyn.observe.Observation;
import io.torvyn.observe.StageTimes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times one island, in the turns that are watched: each moment belongs to the stage that acts, or
 * to the host. Written by the island's thread alone; others may read the sums.
 */
public final class Stopwatch {
  private final CallFrame[] frames;
  private final StageProbe[] probes;
  private @Nullable StageProbe acting;
  private boolean acted;
  private long since;
  private long hostNanos;

  /**
   * Prepares the watch of an island.
   *
   * @param frames its stages
   */
  public Stopwatch(List<CallFrame> frames) {
    this.frames = frames.toArray(new CallFrame[0]);
    this.probes = new StageProbe[this.frames.length];
    for (int i = 0; i < probes.length; i++) {
      probes[i] = new StageProbe(this, this.frames[i]);
    }
  }

  /**
   * A watched turn begins.
   *
   * @param with who hears of single steps
   */
  public void begin(Observation with) {
    for (int i = 0; i < probes.length; i++) {
      probes[i].listener(with.steps());
      frames[i].probe(probes[i]);
    }
    acting = null;
    acted = false;
    since = System.nanoTime();
  }

  /**
   * The watched turn has ended.
   *
   * @return whether any stage acted in it
   */
  public boolean end() {
    turnTo(null);
    for (CallFrame frame : frames) {
      frame.probe(null);
    }
    return acted;
  }

  /** From this moment on it is somebody else's time. */
  void turnTo(@Nullable StageProbe next) {
    long now = System.nanoTime();
    StageProbe before = acting;
    if (before == null) {
      hostNanos += now - since;
    } else {
      before.spend(now - since);
    }
    acting = next;
    acted |= next != null;
    since = now;
  }

  /** When somebody began or ceased to act last: the present moment, near enough. */
  long now() {
    return since;
  }

  /**
   * The time no stage spent.
   *
   * @return in nanoseconds
   */
  public long hostNanos() {
    return hostNanos;
  }

  /**
   * The times of the stages.
   *
   * @return one per stage of the island
   */
  public List<StageTimes> read() {
    return Arrays.stream(probes).map(StageProbe::read).toList();
  }
}
