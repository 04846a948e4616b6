package io.torvyn.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.benchmarks.launch.Arguments;
import io.torvyn.benchmarks.launch.Effort;
import io.torvyn.benchmarks.launch.Trial;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RacePlanTest {
  private static final Effort EFFORT = new Effort(1, 1, 1, 10, List.of());

  private static List<Trial> trials(String... args) {
    return RacePlan.of(new Arguments(List.of(args), Set.of())).trials(EFFORT);
  }

  @Test
  void shouldPlanOnlyWhatAContenderDoes() {
    List<String> titles =
        trials("--workloads", "W1,W5", "--payloads", "64", "--contenders", "loop,jctools").stream()
            .map(Trial::title)
            .toList();
    assertEquals(List.of("W1 64 B hand-written loop", "W5 64 B JCTools by hand"), titles);
  }

  @Test
  void shouldTellJmhHowManyElementsARunHas() {
    for (Trial trial : trials("--workloads", "W2", "--contenders", "loop")) {
      int payload = Integer.parseInt(trial.fork().getParameter("payload").get().iterator().next());
      assertEquals(
          Workload.TRANSFORM.elements(payload), trial.fork().getOperationsPerInvocation().get());
    }
  }

  @Test
  void shouldNameWhatThereIs_whenAskedForWhatIsNot() {
    assertThrows(IllegalArgumentException.class, () -> trials("--workloads", "W8"));
    assertThrows(IllegalArgumentException.class, () -> trials("--contenders", "akka"));
    assertThrows(IllegalArgumentException.class, () -> trials("--payloads", "many"));
  }

  @Test
  void shouldRefuse_whenAContenderDoesNotDoTheWorkload() {
    Input input = new Input(Workload.TRANSFORM, 64);
    assertThrows(IllegalArgumentException.class, () -> Contender.DISRUPTOR.open(input));
  }
}
