package io.torvyn.io.ends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import java.time.Duration;
import java.util.List;

/** What every test asks of a flow that has ended. */
public final class Flows {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Flows() {}

  public static FlowReport completed(Flow flow) throws InterruptedException {
    assertTrue(flow.await(LIMIT), "still running: " + flow.report());
    return sound(flow);
  }

  public static FlowException failed(Flow flow) {
    FlowException failure = assertThrows(FlowException.class, () -> flow.await(LIMIT));
    sound(flow);
    return failure;
  }

  public static FlowReport cancelled(Flow flow) {
    flow.close();
    return sound(flow);
  }

  private static FlowReport sound(Flow flow) {
    flow.close();
    FlowReport report = flow.report();
    assertEquals(0, report.outstanding(), () -> report.toString());
    assertEquals(List.of(), report.violations());
    return report;
  }
}
