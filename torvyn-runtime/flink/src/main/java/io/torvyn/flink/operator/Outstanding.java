package io.torvyn.flink.operator;

import io.torvyn.flink.embed.Embedding;

/** Fails a task that would lose buffers: whatever happened to it, all of them must be back. */
public final class Outstanding {
  private Outstanding() {}

  /**
   * Looks at an island that has been closed.
   *
   * @param closed the island
   * @param place which island it was
   * @throws IllegalStateException if a buffer is missing
   */
  public static void check(Embedding closed, IslandPlace place) {
    long missing = closed.reading().outstanding();
    if (missing != 0) {
      throw new IllegalStateException(
          missing
              + " buffers of '"
              + place.name()
              + "' are outstanding after it was closed; a component or the runtime lost them");
    }
  }
}
