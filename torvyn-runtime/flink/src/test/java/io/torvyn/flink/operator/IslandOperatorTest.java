package io.torvyn.flink.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flink.element.Payload;
import io.torvyn.flink.element.PayloadSerializer;
import io.torvyn.flow.FlowException;
import io.torvyn.glue.Blueprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** Islands of the demo pipeline in Flink's harness for operators. */
class IslandOperatorTest {
  private static final int PICKY = 1;
  private static final int SUMS = 2;
  private static final int INTO_PICKY = 0;
  private static final int INTO_SUMS = 1;

  private static OneInputStreamOperatorTestHarness<Payload, Payload> harness(
      Blueprint blueprint, int island, int parallelism, int subtask) throws Exception {
    IslandPlace place = new IslandPlace(blueprint, island, Map.of(), new Properties());
    OneInputStreamOperatorTestHarness<Payload, Payload> harness =
        new OneInputStreamOperatorTestHarness<>(
            new IslandOperator(place, Map.of()), parallelism, parallelism, subtask);
    harness.setup(new PayloadSerializer());
    return harness;
  }

  private static OneInputStreamOperatorTestHarness<Payload, Payload> island(int number)
      throws Exception {
    return harness(new SumsFlink(), number, 1, 0);
  }

  private static StreamRecord<Payload> record(int edge, long number, long time) {
    return new StreamRecord<>(new Payload(edge, Numbers.element(number)), time);
  }

  private static List<String> rows(OneInputStreamOperatorTestHarness<Payload, Payload> harness) {
    List<String> rows = new ArrayList<>();
    for (Payload payload : harness.extractOutputValues()) {
      rows.add(new String(payload.toBytes(), StandardCharsets.US_ASCII).strip());
    }
    return rows;
  }

  @Test
  void shouldGoOnWhereItWas_whenRestoredFromASnapshot() throws Exception {
    OperatorSubtaskState saved;
    try (var first = island(SUMS)) {
      first.open();
      first.processElement(record(INTO_SUMS, 11, 0));
      first.processElement(record(INTO_SUMS, 12, 0));
      saved = first.snapshot(1, 1);
      first.processElement(record(INTO_SUMS, 1_000, 0)); // lost with this instance
      assertEquals(List.of(), rows(first));
    }
    try (var second = island(SUMS)) {
      second.initializeState(saved);
      second.open();
      second.processElement(record(INTO_SUMS, 21, 0));
      second.endInput();
      second.getOperator().finish();
      assertEquals(List.of("1: 32", "2: 12"), rows(second));
    }
  }

  @Test
  void shouldHoldNothingBack_whenItFinishes() throws Exception {
    try (var harness = island(SUMS)) {
      harness.open();
      harness.processElement(record(INTO_SUMS, 7, 42));
      harness.getOperator().finish();
      assertEquals(List.of("7: 7"), rows(harness));
      StreamRecord<?> row = (StreamRecord<?>) harness.getOutput().poll();
      assertTrue(row != null && !row.hasTimestamp(), "a flush has no time of its own");
      OperatorSubtaskState after = harness.snapshot(2, 2);
      assertTrue(after.hasState(), "the last checkpoint comes after the end");
    }
  }

  @Test
  void shouldLetWatermarksPassBehindResults_andKeepTheTimeOfTheInput() throws Exception {
    try (var harness = island(PICKY)) {
      harness.open();
      harness.processElement(record(INTO_PICKY, 4, 100));
      harness.processWatermark(new Watermark(100));
      harness.processElement(record(INTO_PICKY, 6, 200)); // dropped
      harness.processElement(record(INTO_PICKY, 8, 300));
      harness.processWatermark(new Watermark(300));
      List<String> seen = new ArrayList<>();
      for (Object output : harness.getOutput()) {
        seen.add(
            output instanceof StreamRecord<?> record
                ? "element at " + record.getTimestamp()
                : "watermark " + ((Watermark) output).getTimestamp());
      }
      assertEquals(
          List.of("element at 100", "watermark 100", "element at 300", "watermark 300"), seen);
    }
  }

  @Test
  void shouldSayWhichParallelism_whenStateWouldBeDivided() throws Exception {
    OperatorSubtaskState saved;
    try (var first = island(SUMS)) {
      first.open();
      saved = first.snapshot(1, 1);
    }
    try (var second = harness(new SumsFlink(), SUMS, 2, 0)) {
      Exception refused = assertThrows(Exception.class, () -> second.initializeState(saved));
      assertEquals(
          "'sums: sums' keeps state that cannot be divided: it was saved with parallelism 1 and"
              + " would be restored with 2; restore with parallelism 1",
          refused.getMessage());
    }
  }

  @Test
  void shouldNameStageAndCause_whenAComponentThrows() throws Exception {
    var harness = island(PICKY);
    harness.open();
    FlowException failure =
        assertThrows(FlowException.class, () -> harness.processElement(record(INTO_PICKY, -4, 0)));
    assertTrue(failure.getMessage().contains("stage 'picky'"), failure.getMessage());
    assertTrue(failure.getMessage().contains("-4 is negative"), failure.getMessage());
    harness.getOperator().close(); // nothing is outstanding, or this would throw
  }

  @Test
  void shouldFailTheTask_whenABufferIsOutstandingAtTheEnd() throws Exception {
    var harness = harness(new LosingBlueprint(), 0, 1, 0);
    harness.open();
    harness.processElement(record(0, 5, 0));
    IllegalStateException failure = assertThrows(IllegalStateException.class, harness::close);
    assertEquals(
        "1 buffers of 'losing: loser' are outstanding after it was closed; a component or the"
            + " runtime lost them",
        failure.getMessage());
  }
}
