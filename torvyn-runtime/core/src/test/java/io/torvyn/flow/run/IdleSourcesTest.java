package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.WaitStrategy;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How soon a source that had nothing is asked again. */
@Timeout(value = 15, unit = TimeUnit.SECONDS)
class IdleSourcesTest {

  /** Has nothing so many times before each of its elements. */
  private static Body.EmitSource every(int looks, int elements) {
    return new Body.EmitSource() {
      private int idle;
      private int next;

      @Override
      public Pull pull(BufferAllocator alloc, Emitter out) {
        if (next == elements) {
          return Pull.EXHAUSTED;
        }
        if (idle++ < looks) {
          return Pull.IDLE;
        }
        idle = 0;
        out.emit(Elements.number(alloc, next++));
        return Pull.EMITTED;
      }
    };
  }

  private static void run(WaitStrategy waits, int looks, int elements) throws InterruptedException {
    Elements.Seen seen = new Elements.Seen();
    HostSettings settings = HostSettings.builder().threads(2).waitStrategy(waits).build();
    try (Host host = Host.create(settings);
        Flow flow =
            host.start(
                WiredPipeline.named("idle")
                    .stage("source", every(looks, elements))
                    .stage("sink", seen)
                    .edge("source", "sink", WiredPipeline.queue(4, "BLOCK"))
                    .build())) {
      flow.await();
    }
    assertEquals(Elements.range(0, elements), seen.numbers);
  }

  /** Asleep in between, up to a tenth of a second at a time, the source would take an hour. */
  @ParameterizedTest
  @EnumSource(
      value = WaitStrategy.class,
      names = {"YIELD", "SPIN"})
  void shouldBeAskedAgainAndAgain_whenThreadsPoll(WaitStrategy waits) throws InterruptedException {
    run(waits, 50_000, 2);
  }

  /** Asleep after each, at least 50 microseconds, the source would take twenty seconds. */
  @Test
  void shouldBeAskedOnForAMoment_whenThreadsPark() throws InterruptedException {
    run(WaitStrategy.PARK, 1, 400_000);
  }
}
