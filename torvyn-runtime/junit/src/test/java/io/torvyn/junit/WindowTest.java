package io.torvyn.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a component keeps between its calls is visible, and comes back. */
@ExtendWith(LeakCheck.class)
class WindowTest {
  private static final int ELEMENTS = 10_000;
  private static final int SLOT = 256;

  @Test
  void shouldShowWhatAStageKeeps_whenItLeasesTenThousandElementsUntilFlush(Host host)
      throws InterruptedException {
    Window.Total total = new Window.Total();
    Flow flow =
        WindowPipeline.builder()
            .numbers(new Window.Numbers(ELEMENTS))
            .keeping(new Window.Keeping())
            .total(total)
            .start(host);
    flow.await();
    FlowReport report = flow.report();
    assertEquals(ELEMENTS * (ELEMENTS + 1L) / 2, total.last);
    assertEquals((long) ELEMENTS * SLOT, report.stage("keeping").keptBytesPeak());
    assertEquals(0, report.stage("keeping").keptBytes());
    assertEquals(0, report.stage("total").keptBytesPeak());
    assertTrue(
        report
            .toString()
            .contains("'keeping' keeps 0 bytes of buffers between calls, at most 2560000 so far"),
        report::toString);
    assertEquals(0, report.outstanding());
  }
}
