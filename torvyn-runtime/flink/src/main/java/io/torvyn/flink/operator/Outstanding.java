package io.torvyn.flink.operator;

import io.torvyn.flink.embed.Embedding;
import io.torvyn.flink.embed.IslandReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports on an island at its end, and fails a task that would lose buffers: whatever happened to
 * it, all of them must be back.
 */
public final class Outstanding {
  private static final Logger LOG = LoggerFactory.getLogger(Outstanding.class);

  private Outstanding() {}

  /**
   * Looks at an island that has been closed.
   *
   * @param closed the island
   * @param place which island it was
   * @throws IllegalStateException if a buffer is missing
   */
  public static void check(Embedding closed, IslandPlace place) {
    IslandReading reading = closed.reading();
    LOG.info("'{}' closed: {}", place.name(), reading);
    long missing = reading.outstanding();
    if (missing != 0) {
      throw new IllegalStateException(
          missing
              + " buffers of '"
              + place.name()
              + "' are outstanding after it was closed; a component or the runtime lost them");
    }
  }
}
