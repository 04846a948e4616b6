package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import org.junit.jupiter.api.Test;

/** The copies of source, processor and sink, exactly as the model describes them. */
class CopiesTest {
  private static final int ELEMENTS = 100;
  private static final byte[] PAYLOAD = new byte[64];

  private static Body.PullSource source(boolean copying) {
    return new Body.PullSource() {
      private int made;

      @Override
      public Buffer pull(BufferAllocator alloc) {
        if (made++ == ELEMENTS) {
          return null;
        }
        MutableBuffer out = alloc.allocate(PAYLOAD.length);
        if (copying) {
          out.append(PAYLOAD);
        } else {
          for (int i = 0; i < PAYLOAD.length / Long.BYTES; i++) {
            out.appendLong(i);
          }
        }
        return out.freeze();
      }
    };
  }

  private static FlowReport run(WiredPipeline pipeline) throws InterruptedException {
    try (Host host = Host.create();
        Flow flow = host.start(pipeline)) {
      flow.await();
      return flow.report();
    }
  }

  private static LedgerReport.Sums of(FlowReport report, String stage) {
    return report.copies().stages().stream()
        .filter(entry -> entry.stage().equals(stage))
        .findFirst()
        .orElseThrow()
        .sums();
  }

  private static void assertCopies(FlowReport report, String stage, CopyReason reason, long count) {
    assertEquals(count, of(report, stage).copies().get(reason), stage + " " + reason);
    assertEquals(
        count * PAYLOAD.length, of(report, stage).bytes().get(reason), stage + " " + reason);
  }

  @Test
  void shouldCountFourCopies_whenEveryStageReadsAndWrites() throws InterruptedException {
    Body.Borrower processor =
        (in, alloc) -> {
          byte[] read = in.readAll();
          return alloc.allocate(read.length).append(read).freeze();
        };
    Body.Drain sink =
        in -> {
          assertEquals(PAYLOAD.length, in.readAll().length);
          return null;
        };
    FlowReport report =
        run(
            WiredPipeline.named("copies")
                .stage("source", source(true))
                .stage("processor", processor)
                .stage("sink", sink)
                .edge("source", "processor")
                .edge("processor", "sink")
                .copyBound(4)
                .build());
    assertCopies(report, "source", CopyReason.PAYLOAD_WRITE, ELEMENTS);
    assertCopies(report, "processor", CopyReason.PAYLOAD_READ, ELEMENTS);
    assertCopies(report, "processor", CopyReason.PAYLOAD_WRITE, ELEMENTS);
    assertCopies(report, "sink", CopyReason.PAYLOAD_READ, ELEMENTS);
    assertEquals(4 * ELEMENTS, report.copies().totals().totalCopies());
    assertEquals(4.0, report.copies().amplification().factor());
    assertEquals(report.copyBound(), report.copies().totals().totalCopies() / ELEMENTS);
    assertEquals(0, report.outstanding());
  }

  @Test
  void shouldCountNone_whenTheHandleIsPassedOn() throws InterruptedException {
    long[] sum = new long[1];
    Body.Owner inPlace = in -> in.setByte(0, (byte) 1).freeze();
    Body.Drain sink =
        in -> {
          sum[0] += in.byteAt(0);
          return null;
        };
    FlowReport report =
        run(
            WiredPipeline.named("handles")
                .stage("source", source(false))
                .stage("in-place", inPlace)
                .stage("sink", sink)
                .edge("source", "in-place")
                .edge("in-place", "sink", WiredPipeline.queue(8, "BLOCK"))
                .build());
    assertEquals(0, report.copies().totals().totalCopies());
    assertEquals(ELEMENTS * PAYLOAD.length, report.copies().amplification().bytesProduced());
    assertEquals(ELEMENTS, sum[0]);
    assertEquals(0, report.outstanding());
  }

  @Test
  void shouldCountOneWritePerBranch_whenABranchWantsItsOwnCopy() throws InterruptedException {
    Body.Drain sink = in -> null;
    FlowReport report =
        run(
            WiredPipeline.named("branches")
                .stage("source", source(false))
                .stage("owner", (Body.Owner) in -> in.setByte(0, (byte) 1).freeze())
                .stage("one", sink)
                .stage("two", sink)
                .edge("source", "", "owner", true, null)
                .edge("source", "two")
                .edge("owner", "one")
                .build());
    assertCopies(report, "source", CopyReason.PAYLOAD_WRITE, ELEMENTS);
    assertEquals(ELEMENTS, report.stage("one").in());
    assertEquals(ELEMENTS, report.stage("two").in());
    assertEquals(0, report.outstanding());
  }
}
