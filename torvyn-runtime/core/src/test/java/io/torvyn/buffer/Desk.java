package io.torvyn.buffer;

import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.ExhaustionPolicy;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.buffer.pool.PoolSettings.TierSettings;
import io.torvyn.ledger.Account;
import io.torvyn.ledger.Ledger;
import java.util.List;

/** An island's custody over a small real pool, with one proved and one guarded stage. */
final class Desk implements AutoCloseable {
  final Ledger ledger = new Ledger();
  final BufferPool pool;
  final Custody custody;
  final Party proved;
  final Party guarded;
  private Party calling;

  Desk() {
    this(settings(ExhaustionPolicy.FALLBACK));
  }

  Desk(PoolSettings settings) {
    this(BufferPool.open(settings), 0);
  }

  Desk(BufferPool pool, long budget) {
    this(pool, budget, false);
  }

  Desk(BufferPool pool, long budget, boolean tracking) {
    this.pool = pool;
    this.custody = new Custody(pool, ledger.account("host"), tracking);
    custody.watch().runsHere();
    this.proved = custody.addStage("fast", ledger.account("fast"), false, budget);
    this.guarded = custody.addStage("careful", ledger.account("careful"), true, budget);
    this.calling = proved;
  }

  static PoolSettings settings(ExhaustionPolicy policy) {
    return new PoolSettings(
        List.of(
            new TierSettings(256, 64),
            new TierSettings(4 << 10, 16),
            new TierSettings(64 << 10, 4),
            new TierSettings(1 << 20, 2)),
        64L << 20,
        policy,
        20,
        false);
  }

  /** Begins a call of a stage and hands its allocator. */
  BufferAllocator call(Party stage) {
    custody.begin(stage);
    calling = stage;
    return custody.allocator(stage);
  }

  Custody.Reclaimed reclaim() {
    return custody.reclaim(calling);
  }

  void done() {
    custody.end(calling);
  }

  /** A frozen buffer that the host owns, made by the proved stage. */
  Buffer element(int bytes) {
    MutableBuffer out = call(proved).allocate(bytes);
    for (int i = 0; i < bytes; i++) {
      out.append((byte) i);
    }
    Buffer element = Slots.accept(custody, out.freeze());
    done();
    return element;
  }

  long outstanding() {
    return custody.acquired() - custody.released();
  }

  Account account(Party stage) {
    return ledger.account(stage == proved ? "fast" : "careful");
  }

  @Override
  public void close() {
    custody.close();
    pool.close();
  }
}
