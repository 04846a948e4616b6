package io.torvyn.flow.stage;

import static io.torvyn.annotation.pipeline.ErrorPolicy.DEAD_LETTER;
import static io.torvyn.annotation.pipeline.ErrorPolicy.RETRY;
import static io.torvyn.annotation.pipeline.ErrorPolicy.SKIP;
import static io.torvyn.annotation.pipeline.ErrorPolicy.TERMINATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.flow.FatalStageException;
import io.torvyn.flow.InvalidInputException;
import io.torvyn.flow.UnavailableException;
import io.torvyn.flow.plan.BreakerPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorActionTest {
  @Test
  void shouldFollowThePolicy_whenTheFailureIsOrdinary() {
    Throwable failure = new UnavailableException("away");
    assertEquals(ErrorAction.FAIL, ErrorAction.of(failure, TERMINATE, 0, 3));
    assertEquals(ErrorAction.SKIP, ErrorAction.of(failure, SKIP, 0, 3));
    assertEquals(ErrorAction.DEAD_LETTER, ErrorAction.of(failure, DEAD_LETTER, 0, 3));
    assertEquals(ErrorAction.AGAIN, ErrorAction.of(failure, RETRY, 0, 3));
    assertEquals(ErrorAction.AGAIN, ErrorAction.of(failure, RETRY, 2, 3));
    assertEquals(ErrorAction.FAIL, ErrorAction.of(failure, RETRY, 3, 3));
  }

  @Test
  void shouldNotRetry_whenTheInputIsAtFault() {
    assertEquals(ErrorAction.FAIL, ErrorAction.of(new InvalidInputException("bad"), RETRY, 0, 3));
  }

  @ParameterizedTest
  @EnumSource(ErrorPolicy.class)
  void shouldFailWhateverThePolicy_whenTheStageOrTheMachineIsBroken(ErrorPolicy policy) {
    assertEquals(ErrorAction.FAIL, ErrorAction.of(new FatalStageException("no"), policy, 0, 3));
    assertEquals(ErrorAction.FAIL, ErrorAction.of(new OutOfMemoryError(), policy, 0, 3));
  }

  @Test
  void shouldDoubleWaits_whenRetriesFollowEachOther() {
    Repeats repeats = new Repeats(100, new BreakerPlan(0, 0));
    assertEquals(100, repeats.next());
    assertEquals(200, repeats.next());
    assertEquals(400, repeats.next());
    assertEquals(3, repeats.attempts());
    repeats.succeeded();
    assertEquals(100, repeats.next());
  }

  @Test
  void shouldOpenTheBreaker_whenFailuresFollowEachOther() {
    Repeats repeats = new Repeats(0, new BreakerPlan(3, 50));
    assertEquals(0, repeats.failed());
    assertEquals(0, repeats.failed());
    assertEquals(50, repeats.failed());
    assertEquals(100, repeats.failed(), "the one element tried failed too");
    repeats.succeeded();
    assertEquals(0, repeats.failed(), "closed again");
  }

  @Test
  void shouldLengthenPauses_whenASinkAsksAgainAndAgain() {
    Repeats repeats = new Repeats(0, new BreakerPlan(0, 0));
    assertEquals(1_000_000, repeats.held());
    assertEquals(2_000_000, repeats.held());
    for (int i = 0; i < 20; i++) {
      repeats.held();
    }
    assertEquals(64_000_000, repeats.held());
    repeats.ready();
    assertEquals(1_000_000, repeats.held());
  }
}
