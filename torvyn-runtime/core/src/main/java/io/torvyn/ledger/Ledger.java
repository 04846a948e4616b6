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
  private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
  private @Nullable TransferListener listener;

  /** Opens a ledger without accounts. */
  public Ledger() {}

  /**
   * The account of a stage, opened at the first request.
   *
   * @param stage the stage's name
   * @return always the same account for the same name
   */
  public Account account(String stage) {
    return account(stage, 0);
  }

  /**
   * The account of one of a stage's replicas, opened at the first request, after those of the
   * replicas before it. Reports add them up.
   *
   * @param stage the stage's name
   * @param replica which of them, from 0
   * @return always the same account for the same name and number
   */
  public synchronized Account account(String stage, int replica) {
    List<Account> own = accounts.get(stage);
    if (own == null) {
      own = new ArrayList<>();
      accounts.put(stage, own);
    }
    while (own.size() <= replica) {
      Account account = new Account(stage);
      account.listener(listener);
      own.add(account);
    }
    return own.get(replica);
  }

  /**
   * Switches single records on or off for all accounts, present and future.
   *
   * @param listener who receives them, or null for nobody
   */
  public synchronized void listener(@Nullable TransferListener listener) {
    this.listener = listener;
    for (Account account : all()) {
      account.listener(listener);
    }
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
    for (Map.Entry<String, List<Account>> stage : accounts.entrySet()) {
      long made = stage.getValue().stream().mapToLong(Account::bytesProduced).sum();
      stages.add(new LedgerReport.Entry(stage.getKey(), sums(stage.getValue()), made));
      produced += made;
    }
    LedgerReport.Sums totals = sums(all());
    long payload = totals.totalBytes() - totals.bytes(CopyReason.METADATA_MARSHAL);
    return new LedgerReport(stages, totals, new Amplification(payload, produced));
  }

  private List<Account> all() {
    List<Account> all = new ArrayList<>();
    for (List<Account> replicas : accounts.values()) {
      all.addAll(replicas);
    }
    return all;
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
