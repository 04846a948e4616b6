package io.torvyn.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
  private final Ledger ledger = new Ledger();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20261123})
  void shouldAgreeWithAnIndependentCount_whateverIsCopied(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CopyReason[] reasons = CopyReason.values();
    long[][] copies = new long[5][reasons.length];
    long[][] bytes = new long[5][reasons.length];
    long produced = 0;
    for (int i = 0; i < 20_000; i++) {
      int stage = random.nextInt(5);
      Account account = ledger.account("stage" + stage);
      int reason = random.nextInt(reasons.length);
      long size = random.nextLong(1 << 20);
      if (random.nextInt(8) == 0) {
        account.produced(size);
        produced += size;
      } else {
        account.copied(reasons[reason], size);
        copies[stage][reason]++;
        bytes[stage][reason] += size;
      }
    }
    LedgerReport report = ledger.report();
    long payload = 0;
    for (CopyReason reason : reasons) {
      long allCopies = 0;
      long allBytes = 0;
      for (LedgerReport.Entry entry : report.stages()) {
        int stage = Integer.parseInt(entry.stage().substring("stage".length()));
        String where = "seed " + seed + ", " + entry.stage() + ", " + reason;
        assertEquals(copies[stage][reason.ordinal()], entry.sums().copies().get(reason), where);
        assertEquals(bytes[stage][reason.ordinal()], entry.sums().bytes().get(reason), where);
        allCopies += copies[stage][reason.ordinal()];
        allBytes += bytes[stage][reason.ordinal()];
      }
      assertEquals(allCopies, report.totals().copies().get(reason), "seed " + seed);
      assertEquals(allBytes, report.totals().bytes().get(reason), "seed " + seed);
      payload += reason == CopyReason.METADATA_MARSHAL ? 0 : allBytes;
    }
    assertEquals(payload, report.amplification().bytesCopied(), "metadata is not payload");
    assertEquals(produced, report.amplification().bytesProduced());
  }

  @Test
  void shouldOpenAnAccountOnce_whenAskedAgain() {
    assertSame(ledger.account("json"), ledger.account("json"));
    assertEquals(1, ledger.report().stages().size());
  }

  @Test
  void shouldReachEveryAccount_whenRecordingIsSwitched() {
    List<TransferRecord> seen = new ArrayList<>();
    TransferRecord record =
        new TransferRecord(1, "256B#1", "256B#1", "json", 8, CopyReason.PAYLOAD_READ);
    Account early = ledger.account("early");
    early.record(record);
    ledger.listener(seen::add);
    Account late = ledger.account("late");
    assertTrue(early.recording() && late.recording());
    early.record(record);
    late.record(record);
    ledger.listener(null);
    assertTrue(!early.recording() && !late.recording());
    early.record(record);
    assertEquals(List.of(record, record), seen);
  }

  @Test
  void shouldSayWhereBytesCameFromAndWent_whenACopyIsDescribed() {
    List<TransferRecord> seen = new ArrayList<>();
    ledger.listener(seen::add);
    ledger.account("json").record("256B#1", 8, CopyReason.PAYLOAD_READ);
    ledger.account("json").record("256B#1", 9, CopyReason.PAYLOAD_WRITE);
    assertEquals("256B#1 → json", seen.get(0).source() + " → " + seen.get(0).destination());
    assertEquals("json → 256B#1", seen.get(1).source() + " → " + seen.get(1).destination());
    assertEquals(17, seen.get(0).bytes() + seen.get(1).bytes());
  }

  @Test
  void shouldDivideCopiedByProduced_whenAskedForAmplification() {
    assertEquals(0, new Amplification(0, 0).factor());
    assertEquals(2.5, new Amplification(250, 100).factor());
    assertEquals(Double.POSITIVE_INFINITY, new Amplification(1, 0).factor());
    assertEquals("2.50 (250 bytes copied, 100 produced)", new Amplification(250, 100).toString());
  }
}
