package io.torvyn.junit;

import io.torvyn.host.Host;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Host} of its own and fails the test if a flow on it left a buffer
 * behind: one that is still out when the flow has ended, one that a call returned without giving
 * up, or elements that do not add up. The message names the flow, the stage, and where the buffer
 * was taken if the host knows.
 *
 * <pre>{@code
 * @ExtendWith(LeakCheck.class)
 * class UpperTest {
 *   @Test
 *   void shouldShout(Host host) throws InterruptedException {
 *     UpperPipeline.builder().lines(new Lines("a")).upper(new Upper()).print(new Print())
 *         .start(host).await();
 *   }
 * }
 * }</pre>
 *
 * <p>When the test has returned, flows that still run are cancelled and the host is closed; a test
 * that uses the host afterwards, or closes it itself, does no harm. A test without a {@code Host}
 * parameter gets none, and costs nothing. What a call owned when it threw is no leak: the host
 * takes it back by contract.
 */
public final class LeakCheck implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace HOSTS =
      ExtensionContext.Namespace.create(LeakCheck.class);

  /** Made by JUnit. */
  public LeakCheck() {}

  /**
   * Says which parameters it fills.
   *
   * @param parameter the test's parameter
   * @param test the test
   * @return true for a {@link Host}
   */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Host.class;
  }

  /**
   * Opens the host, once per test.
   *
   * @param parameter the test's parameter
   * @param test the test
   * @return the same host for every parameter of one test
   */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(HOSTS)
        .getOrComputeIfAbsent(WatchedHost.class, key -> new WatchedHost(), WatchedHost.class)
        .host();
  }

  /**
   * Closes the host and judges its flows.
   *
   * @param test the test that has just ended
   * @throws AssertionError if a flow left a buffer behind
   */
  @Override
  public void afterEach(ExtensionContext test) {
    WatchedHost host = test.getStore(HOSTS).remove(WatchedHost.class, WatchedHost.class);
    if (host != null) {
      host.closeAndJudge();
    }
  }
}
