package io.torvyn.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

class LeakCheckTest {
  private static final int NEVER = -1;

  @Test
  void shouldPass_whenEveryBufferIsHome() {
    assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("clean").getStatus());
  }

  @Test
  void shouldFailAndNameFlowStageAndBuffer_whenACallLeavesOneBehind() {
    String message = messageOf(run("forgetful"));
    assertTrue(
        message.contains("flow 1 of 'leaky', stage 'careless' returned while it owned 1 buffers: "),
        message);
    assertEquals(2, message.lines().count(), "one stage, one line: " + message);
  }

  @Test
  void shouldNameTheLine_whenTheStageAllocatedIt() {
    String message = messageOf(run("drafting"));
    assertTrue(
        message.contains(" stage 'drafting' returned while it owned 1 buffers: 256B#"), message);
    assertTrue(
        message.contains(" allocated at io.torvyn.junit.Leaky$Drafting.process(Leaky.java:"),
        message);
  }

  @Test
  void shouldPass_whenACallThatThrewOwnedIt() {
    assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("throwing").getStatus());
  }

  @Test
  void shouldJudge_whenTheTestLeavesItsFlowRunning() {
    assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("hasty").getStatus());
  }

  @Test
  void shouldKeepTheTestsOwnFailure_whenItLeakedToo() {
    Throwable failure = run("failing").getThrowable().orElseThrow();
    assertEquals("the test's own", failure.getMessage());
    assertTrue(failure.getSuppressed()[0].getMessage().contains("stage 'careless'"));
  }

  @Test
  void shouldDoNothing_whenTheTestWantsNoHost() {
    assertEquals(
        TestExecutionResult.Status.SUCCESSFUL,
        run(selectMethod(Hostless.class, "hostless")).getStatus());
  }

  @Test
  void shouldGiveEachTestOneHostOfItsOwn() {
    assertEquals(TestExecutionResult.Status.SUCCESSFUL, run("shared").getStatus());
    Host first = Cases.last;
    run("shared");
    assertNotSame(first, Cases.last);
  }

  private static TestExecutionResult run(String test) {
    return run(selectMethod(Cases.class, test, Host.class.getName()));
  }

  private static TestExecutionResult run(DiscoverySelector test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(test)
        .execute()
        .testEvents()
        .finished()
        .stream()
        .findFirst()
        .orElseThrow()
        .getRequiredPayload(TestExecutionResult.class);
  }

  private static String messageOf(TestExecutionResult result) {
    assertEquals(TestExecutionResult.Status.FAILED, result.getStatus());
    return result.getThrowable().orElseThrow().getMessage();
  }

  private static Flow start(Host host, int elements, int forgotten, int thrown) {
    return start(host, elements, NEVER, forgotten, thrown);
  }

  private static Flow start(Host host, int elements, int draft, int forgotten, int thrown) {
    return LeakyPipeline.builder()
        .numbers(new Leaky.Numbers(elements))
        .drafting(new Leaky.Drafting(draft))
        .careless(new Leaky.Careless(forgotten, thrown))
        .start(host);
  }

  /** What a user would write; run by the tests above, not by themselves. */
  @ExtendWith(LeakCheck.class)
  static class Cases {
    static Host last;
    private Host before;

    @BeforeEach
    void remember(Host host) {
      before = host;
    }

    @Test
    void clean(Host host) throws InterruptedException {
      start(host, 10, NEVER, NEVER).await();
    }

    @Test
    void forgetful(Host host) throws InterruptedException {
      start(host, 10, 3, NEVER).await();
    }

    @Test
    void drafting(Host host) throws InterruptedException {
      start(host, 10, 3, NEVER, NEVER).await();
    }

    @Test
    void throwing(Host host) throws InterruptedException {
      start(host, 10, NEVER, 3).await();
    }

    @Test
    void hasty(Host host) {
      start(host, Integer.MAX_VALUE, NEVER, NEVER);
    }

    @Test
    void failing(Host host) throws InterruptedException {
      start(host, 10, 3, NEVER).await();
      throw new IllegalStateException("the test's own");
    }

    @Test
    void shared(Host host) {
      assertSame(before, host);
      last = host;
    }
  }

  /** Has nothing to be judged. */
  @ExtendWith(LeakCheck.class)
  static class Hostless {
    @Test
    void hostless() {}
  }
}
