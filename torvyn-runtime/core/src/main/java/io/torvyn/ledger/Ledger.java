package io.torvyn.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one flow. Accounts are opened while the flow is put together; afterwards each has
 * its own writer, and anybody may read the whole.
 */
public final class Ledger {
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private @Nullable TransferListener listener;

  /** Opens a ledger without accounts. */
  public Ledger() {}

  /**
   * The account of a stage, opened at the first request.
   *
   * @param stage the stage's name
   * @return always the same account for the same name
   */
  public synchronized Account account(String stage) {
    return accounts.computeIfAbsent(
        stage,
        name -> {
          Account account = new Account(name);
          account.listener(listener);
          return account;
        });
  }

  /**
   * Switches single records on or off for all accounts, present and future.
   *
   * @param listener who receives them, or null for nobody
   */
  public synchronized void listener(@Nullable TransferListener listener) {
    this.listener = listener;
    accounts.values().forEach(account -> account.listener(listener));
  }

  /**
   * What was copied so far.
   *
   * @return a report that no longer changes; exact once the flow has ended, and a moment old while
   *     it runs
   */
  public synchronized LedgerReport report() {
    List<LedgerReport.Entry> stages = new ArrayList<>();
    long produced = 0;
    for (Account account : accounts.values()) {
      stages.add(
          new LedgerReport.Entry(account.stage(), sums(List.of(account)), account.bytesProduced()));
      produced += account.bytesProduced();
    }
    LedgerReport.Sums totals = sums(accounts.values());
    long payload = totals.totalBytes() - totals.bytes(CopyReason.METADATA_MARSHAL);
    return new LedgerReport(stages, totals, new Amplification(payload, produced));
  }

  private static LedgerReport.Sums sums(Collection<Account> accounts) {
    Map<CopyReason, Long> copies = new EnumMap<>(CopyReason.class);
    Map<CopyReason, Long> bytes = new EnumMap<>(CopyReason.class);
    for (CopyReason reason : CopyReason.values()) {
      copies.put(reason, accounts.stream().mapToLong(account -> account.copies(reason)).sum());
      bytes.put(reason, accounts.stream().mapToLong(account -> account.bytes(reason)).sum());
    }
    return new LedgerReport.Sums(copies, bytes);
  }
}
