package io.torvyn.ledger;

/**
 * Receives single copies while diagnostic mode is on. It is called on the thread that copied, in
 * the middle of an element's path: it must not block and must not throw.
 */
@FunctionalInterface
public interface TransferListener {

  /**
   * Takes note of one copy.
   *
   * @param record the copy; immutable, may be kept
   */
  void transferred(TransferRecord record);
}
