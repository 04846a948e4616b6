package io.torvyn.benchmarks.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.Options;

class EffortTest {
  private static Effort of(String... args) {
    return Effort.of(new Arguments(List.of(args), Set.of("--quick")));
  }

  @Test
  void shouldHaveThreeForks_whenNobodySaysOtherwise() {
    assertEquals(new Effort(3, 3, 5, 1000, List.of()), of());
    assertEquals(new Effort(1, 2, 3, 1000, List.of()), of("--quick"));
    assertEquals(
        new Effort(5, 2, 3, 200, List.of("-Xmx64m", "-ea")),
        of("--quick", "--forks", "5", "--millis", "200", "--jvm-args", "-Xmx64m -ea"));
  }

  @Test
  void shouldPassItsArgumentsToTheFork() {
    Options fork = of("--jvm-args", "-Xmx64m").oneFork("-Dnamed=here").build();
    assertEquals(1, fork.getForkCount().get());
    assertEquals(3, fork.getWarmupIterations().get());
    assertEquals(5, fork.getMeasurementIterations().get());
    assertTrue(fork.getJvmArgsAppend().get().contains("-Xmx64m"));
    assertTrue(fork.getJvmArgsAppend().get().contains("-Dnamed=here"));
    assertTrue(fork.getJvmArgsAppend().get().contains("-Djmh.executor=CUSTOM"));
  }
}
