package io.torvyn.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.benchmarks.compile.CompilePlan;
import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Trial;
import io.torvyn.benchmarks.micro.MicroPlan;
import io.torvyn.benchmarks.race.RacePlan;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every planned trial names one benchmark that JMH knows, and parameters that it has. */
class PlansTest {
  private static final Effort EFFORT = new Effort(1, 1, 1, 10, List.of());

  private static Arguments arguments(String... args) {
    return new Arguments(List.of(args), Set.of());
  }

  static Stream<Trial> trials() {
    return Stream.of(
            RacePlan.of(arguments()).trials(EFFORT),
            CompilePlan.trials(arguments(), EFFORT),
            MicroPlan.trials(arguments(), EFFORT))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("trials")
  void shouldNameOneBenchmark(Trial trial) {
    SortedSet<BenchmarkListEntry> found =
        BenchmarkList.defaultList()
            .find(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                trial.fork().getIncludes(),
                List.of());
    assertEquals(1, found.size(), trial.title());
    for (String param : List.of("guarded", "kind", "threads", "flows", "classes", "checking")) {
      if (trial.fork().getParameter(param).hasValue()) {
        assertTrue(
            found.first().getParams().get().containsKey(param), trial.title() + ": " + param);
      }
    }
  }

  @Test
  void shouldNameWhatThereIs_whenAGroupDoesNotExist() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> MicroPlan.trials(arguments("--groups", "buffer"), EFFORT))
            .getMessage();
    assertTrue(message.contains("'buffer'") && message.contains("buffers"), message);
  }
}
