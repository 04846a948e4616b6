package io.torvyn.observe;

import java.util.List;

/**
 * Where the time of a flow went.
 *
 * @param level how closely it is watched now
 * @param stages one per stage, in the order of declaration; empty distributions where nothing was
 *     timed yet
 * @param hostNanos time of the same turns that no stage spent: moving elements, taking buffers
 */
public record FlowTimes(Level level, List<StageTimes> stages, long hostNanos) {

  /** Keeps its own copy of the list. */
  public FlowTimes {
    stages = List.copyOf(stages);
  }

  /**
   * The times of one stage.
   *
   * @param name the stage's name
   * @return its times
   * @throws IllegalArgumentException if there is none of that name
   */
  public StageTimes stage(String name) {
    return stages.stream()
        .filter(stage -> stage.stage().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no stage '" + name + "' in this flow"));
  }
}
