package io.torvyn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.Gson;
import io.torvyn.cli.sample.Endless;
import io.torvyn.cli.sample.Tally;
import io.torvyn.cli.trace.BufferLife;
import io.torvyn.cli.trace.BufferLife.What;
import io.torvyn.cli.trace.QueueWatch;
import io.torvyn.cli.trace.Trace;
import io.torvyn.cli.trace.TraceStep;
import io.torvyn.cli.trace.TraceStep.Copied;
import io.torvyn.cli.trace.TraceStep.Kind;
import io.torvyn.cli.trace.TracedElement;
import io.torvyn.flow.FlowState;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {
  private static final String ALL = "--limit=" + Tally.COUNT;

  @TempDir private Path folder;

  private static Trace trace(String... args) {
    List<String> all = new ArrayList<>(List.of("trace", "--format=json"));
    all.addAll(List.of(args));
    Launched launched = Launched.torvyn(all.toArray(String[]::new));
    launched.json();
    return read(launched);
  }

  private static Trace read(Launched launched) {
    return new Gson().fromJson(launched.out(), Trace.class);
  }

  private static Stream<TracedElement> all(Trace trace) {
    return trace.elements().stream().flatMap(TracedElement::family);
  }

  @Test
  void shouldShowEachStepWithOwnerAndState_whenAnElementPassesThrough() {
    Trace trace = trace("tally", "--limit=2");
    assertEquals(
        List.of("numbers MADE host OWNED", "even LENT host BORROWED", "even DROPPED pool POOLED"),
        steps(trace.elements().get(0)));
    TracedElement two = trace.elements().get(1);
    assertEquals(
        List.of(
            "numbers MADE host OWNED",
            "even LENT host BORROWED",
            "even PASSED host OWNED",
            "doubled LENT host BORROWED",
            "doubled CONSUMED pool POOLED"),
        steps(two));
    assertEquals(1, two.sequence(), "as errors and ElementMeta count");
    TracedElement made = two.derived().get(0);
    assertEquals("2.1", made.number());
    assertEquals(
        List.of(
            "doubled MADE host OWNED", "ignore LENT host BORROWED", "ignore DELIVERED pool POOLED"),
        steps(made));
    assertEquals(
        List.of(new Copied(CopyReason.PAYLOAD_WRITE, 2, 2 * Integer.BYTES)),
        made.steps().get(0).copies());
    assertEquals(2 * Integer.BYTES, made.bytes());
    assertFalse(made.buffer().equals(two.buffer()), "a buffer of its own");
  }

  @Test
  void shouldTimeStepsAndCalls_whenAnElementPassesThrough() {
    Trace trace = trace("tally", "--limit=6");
    for (TracedElement element : trace.elements()) {
      long age = 0;
      for (TraceStep step : element.family().flatMap(one -> one.steps().stream()).toList()) {
        assertTrue(step.ageNanos() >= age, () -> "goes back in time: " + element);
        age = step.ageNanos();
        if (step.step().entry() || step.stage().equals("numbers")) {
          assertNotNull(step.callNanos(), step::toString);
        }
      }
      assertEquals(0, element.steps().get(0).ageNanos(), "its source made it then");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally", "branching"})
  void shouldTellTheSameCopiesAsTheLedger_whenAllElementsAreTraced(String pipeline) {
    Trace trace = trace(pipeline, ALL);
    assertEquals(FlowState.COMPLETED, trace.flow().state());
    assertEquals(Tally.COUNT, trace.elements().size());
    assertTrue(all(trace).allMatch(TracedElement::ended), "all came to an end");
    assertEquals(inLedger(trace, Copied::count), inSteps(trace, Copied::count));
    assertEquals(inLedger(trace, Copied::bytes), inSteps(trace, Copied::bytes));
    assertTrue(inSteps(trace, Copied::count).size() > 0, "something was copied");
  }

  private static Map<String, Long> inLedger(Trace trace, ToLongFunction<Copied> what) {
    Map<String, Long> sums = new TreeMap<>();
    for (LedgerReport.Entry entry : trace.flow().copies().stages()) {
      entry
          .sums()
          .copies()
          .forEach(
              (reason, count) ->
                  sums.merge(
                      entry.stage() + " " + reason,
                      what.applyAsLong(new Copied(reason, count, entry.sums().bytes(reason))),
                      Long::sum));
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static Map<String, Long> inSteps(Trace trace, ToLongFunction<Copied> what) {
    Map<String, Long> sums = new TreeMap<>();
    all(trace)
        .flatMap(element -> element.steps().stream())
        .forEach(
            step ->
                step.copies()
                    .forEach(
                        copied ->
                            sums.merge(
                                step.stage() + " " + copied.reason(),
                                what.applyAsLong(copied),
                                Long::sum)));
    return sums;
  }

  @Test
  void shouldShowEveryBranch_whenAnElementIsSharedCopiedRoutedAndKept() {
    Trace trace = trace("branching", ALL);
    TracedElement small = trace.elements().get(0);
    List<String> steps = steps(small);
    assertEquals("numbers MADE host OWNED", steps.get(0));
    assertTrue(steps.contains("first DELIVERED pool POOLED"), steps::toString);
    assertTrue(steps.contains("second DELIVERED pool POOLED"), steps::toString);
    assertTrue(steps.contains("numbers COPIED host OWNED"), steps::toString);
    assertTrue(steps.contains("negated GIVEN negated OWNED"), steps::toString);
    TracedElement negated = small.derived().get(0);
    assertEquals(
        List.of(
            "negated MADE host OWNED",
            "bySize LENT host BORROWED",
            "bySize PASSED host OWNED",
            "small GIVEN small OWNED",
            "small TAKEN small OWNED"),
        steps(negated));
    String copy =
        small.steps().stream()
            .filter(step -> step.step() == Kind.COPIED)
            .map(TraceStep::buffer)
            .findFirst()
            .orElseThrow();
    assertEquals(copy, negated.buffer(), "changed in place");
    TracedElement large = trace.elements().get(200).derived().get(0);
    assertEquals(2, large.derived().size(), "two halves");
    assertTrue(steps(large.derived().get(1)).contains("sum LEASED host LEASED"));
    assertEquals(
        List.of(new Copied(CopyReason.PAYLOAD_READ, 1, Integer.BYTES)),
        large.steps().stream()
            .filter(step -> step.stage().equals("halves") && step.step() == Kind.LENT)
            .findFirst()
            .orElseThrow()
            .copies());
    TracedElement failed = trace.elements().get(Tally.COUNT - 1).derived().get(0);
    assertTrue(steps(failed).contains("halves FAILED host OWNED"), steps(failed)::toString);
    assertTrue(steps(failed).contains("failures DELIVERED pool POOLED"), steps(failed)::toString);
    assertEquals(
        1,
        all(trace).filter(element -> element.stage().equals("sum")).count(),
        "what the flush made belongs to the last one that came");
  }

  @Test
  void shouldEndTheFlow_whenTheLastElementIsComplete() {
    Trace trace = trace("endless", "--limit=3");
    assertEquals(3, trace.elements().size());
    assertTrue(all(trace).allMatch(TracedElement::ended));
    assertEquals(FlowState.COMPLETED, trace.flow().state(), "drained");
    assertEquals(0, trace.flow().outstanding());
    assertEquals(10, trace("endless").elements().size(), "the default");
  }

  @Test
  void shouldSayWhatGotLost_whenAFullQueueDropsElements() {
    Launched launched =
        Launched.torvyn("trace", "lossy", "--limit=200", "-P", "torvyn.host.threads=1");
    assertEquals(0, launched.exitCode(), launched.err());
    assertTrue(
        launched.out().lines().anyMatch(line -> line.matches("\\d+ reached no end: a full .*it")),
        launched.out());
    assertTrue(launched.out().contains("flow 1: COMPLETED after "), launched.out());
  }

  @Test
  void shouldPrintWhatWasTracedAndExitWith1_whenTheFlowFails() {
    Launched launched = Launched.torvyn("trace", "failing", "--format=json");
    assertEquals(1, launched.exitCode(), launched.err());
    assertTrue(launched.err().contains("failed in stage 'refuse'"), launched.err());
    Trace trace = read(launched);
    assertEquals(FlowState.FAILED, trace.flow().state());
    assertEquals(3, trace.elements().size());
    assertEquals(
        List.of(
            "numbers MADE host OWNED", "refuse LENT host BORROWED", "refuse FAILED pool POOLED"),
        steps(trace.elements().get(2)));
    Launched text = Launched.torvyn("trace", "failing");
    assertEquals(1, text.exitCode(), text.err());
    assertTrue(text.out().contains("FAILED after 3 elements: "), text.out());
    assertTrue(text.out().contains("three is too many"), text.out());
  }

  @Test
  void shouldDrainPrintAndExitWith130_whenInterrupted() throws IOException, InterruptedException {
    assumeFalse(Launched.interruptsAreIgnored(), "this JVM was started with SIGINT ignored");
    Launched launched =
        Launched.signalled(
            folder, "INT", Endless.STARTED, "trace", "pausing", "--limit=5", "--format=json");
    assertEquals(128 + Launched.SIGINT, launched.exitCode(), launched.err());
    assertTrue(launched.err().contains("interrupted, draining"), launched.err());
    Trace trace = read(launched);
    assertEquals(2, trace.elements().size(), "there were no more");
    assertEquals(FlowState.COMPLETED, trace.flow().state());
  }

  @Test
  void shouldTellTheLivesOfBuffers_whenAsked() {
    Trace trace = trace("branching", "--limit=1", "--show-buffers");
    String root = trace.elements().get(0).buffer();
    BufferLife copy =
        trace.buffers().stream()
            .filter(life -> life.moments().get(0).what() == What.COPIED)
            .findFirst()
            .orElseThrow();
    assertFalse(copy.buffer().equals(root), "a buffer of its own");
    assertEquals(
        List.of(
            What.COPIED,
            What.GIVEN,
            What.TAKEN,
            What.MADE,
            What.LENT,
            What.BACK,
            What.GIVEN,
            What.TAKEN),
        copy.moments().stream().map(BufferLife.Moment::what).toList());
    BufferLife doubled =
        trace("tally", "--limit=2", "--show-buffers").buffers().stream()
            .filter(life -> life.moments().get(0).what() == What.ACQUIRED)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "ACQUIRED doubled OWNED",
            "MADE host OWNED",
            "LENT host BORROWED",
            "BACK host OWNED",
            "RELEASED pool POOLED"),
        doubled.moments().stream()
            .map(moment -> moment.what() + " " + moment.owner() + " " + moment.state())
            .toList());
    assertTrue(trace("tally").buffers().isEmpty(), "not without being asked");
  }

  @Test
  void shouldCountWhatWaitsInQueues_whenAsked() {
    Trace trace =
        trace("tally", "--limit=100", "--show-backpressure", "-P", "torvyn.host.threads=1");
    List<Integer> waiting =
        all(trace)
            .flatMap(element -> element.steps().stream())
            .map(
                step -> {
                  assertEquals(1, step.waiting().size(), "one queue, at each step");
                  return step.waiting().get(0);
                })
            .toList();
    assertTrue(waiting.stream().allMatch(count -> count >= 0 && count <= 16), waiting::toString);
    assertTrue(waiting.stream().anyMatch(count -> count > 1), waiting::toString);
    assertTrue(
        trace("tally").elements().get(0).steps().get(0).waiting().isEmpty(),
        "not without being asked");
  }

  @Test
  void shouldNoticePauses_whenAFullQueueHoldsItsProducerBack() {
    String[] narrow = {
      "tally", "--limit=9", "--show-backpressure", "-P", "torvyn.tally.ignore.queue.depth=1"
    };
    Trace trace = trace(narrow);
    assertTrue(trace.pauses().size() >= 3, trace.pauses()::toString);
    for (QueueWatch.Pause pause : trace.pauses()) {
      assertEquals("doubled", pause.from());
      assertEquals("ignore", pause.to());
      assertTrue(pause.lastedNanos() > 0, pause::toString);
    }
    assertTrue(trace("tally").pauses().isEmpty(), "not without being asked");
  }

  @Test
  void shouldPrintTables_whenNothingElseIsAsked() {
    Launched launched =
        Launched.torvyn("trace", "tally", "--limit=2", "--show-buffers", "--show-backpressure");
    assertEquals(0, launched.exitCode(), launched.err());
    String text = launched.out();
    assertTrue(text.startsWith("tally: the way of 2 elements"), text);
    assertTrue(matches(text, "2 +numbers +1 +made +host +OWNED +\\S+ +4 .*"), text);
    assertTrue(
        matches(
            text, "2\\.1 +doubled +0 +made +host +OWNED +\\S+ +8 +2 x payload write, 8 bytes .*"),
        text);
    assertTrue(matches(text, " +released +ignore +2\\.1 +pool +POOLED .*"), text);
    assertTrue(text.contains("doubled -> ignore of 16"), text);
    assertFalse(text.contains("\u001b"), "no colours where there is no terminal");
    assertFalse(launched.err().contains("\r"), "and no progress");
  }

  @Test
  void shouldRefuse_whenTheLimitIsOutOfRange() {
    Launched.torvyn("trace", "tally", "--limit", "0")
        .assertRefused(2, "--limit is 0", "1 to 10000");
    Launched.torvyn("trace", "tally", "--limit", "10001").assertRefused(2, "--limit is 10001");
    Launched.torvyn("trace", "tally", "--drain-limit", "0").assertRefused(2, "--drain-limit is 0");
  }

  @Test
  void shouldRefuse_whenThePipelineCannotBeMade() {
    Launched.torvyn("trace", "endles").assertRefused(2, "did you mean 'endless'?");
    Launched.torvyn("trace", "needy").assertRefused(2, "'count'", "NeedyPipeline.builder()");
    Launched.torvyn("trace", "tally", "-P", "torvyn.tally.ignor.queue.depth=8")
        .assertRefused(2, "ignor");
  }

  private static List<String> steps(TracedElement element) {
    return element.steps().stream()
        .map(step -> step.stage() + " " + step.step() + " " + step.owner() + " " + step.state())
        .toList();
  }

  private static boolean matches(String text, String line) {
    return text.lines().anyMatch(each -> each.matches(line));
  }
}
