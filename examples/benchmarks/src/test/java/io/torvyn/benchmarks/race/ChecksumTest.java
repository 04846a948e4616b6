package io.torvyn.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every contender to the same work: all reach the checksum of a model that shares nothing.
 */
class ChecksumTest {
  /** Not a multiple of any period in the input, and more than a queue holds. */
  private static final int ELEMENTS = 2_501;

  record Entry(Workload workload, int payload, Contender contender) {}

  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Workload workload : Workload.values()) {
      for (int payload : new int[] {64, 1024, 16384}) {
        for (Contender contender : Contender.values()) {
          if (contender.does(workload)) {
            entries.add(new Entry(workload, payload, contender));
          }
        }
      }
    }
    return entries;
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldReachTheModelsChecksum_whenRunTwice(Entry entry) throws Exception {
    Input input = new Input(entry.workload, entry.payload);
    long expected = Model.checksum(input, ELEMENTS);
    try (Contest contest = entry.contender.open(input)) {
      assertEquals(expected, contest.run(ELEMENTS), "first run");
      assertEquals(expected, contest.run(ELEMENTS), "second run, when something was left behind");
    }
  }

  @Test
  void shouldTellRunsApart_whenOneElementIsMissing() {
    for (Workload workload : Workload.values()) {
      Input input = new Input(workload, 64);
      assertNotEquals(
          Model.checksum(input, ELEMENTS), Model.checksum(input, ELEMENTS - 1), workload.id());
    }
  }
}
