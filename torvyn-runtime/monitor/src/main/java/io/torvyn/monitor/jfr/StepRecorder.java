package io.torvyn.monitor.jfr;

import io.torvyn.ledger.TransferListener;
import io.torvyn.ledger.TransferRecord;
import io.torvyn.observe.ElementEvent;
import io.torvyn.observe.ElementListener;
import java.util.ArrayDeque;
import java.util.Deque;

/** Turns single steps and copies into events of recordings. */
final class StepRecorder implements ElementListener, TransferListener {
  /**
   * The calls in progress on a thread: a stage fused behind an emitter is called within another.
   */
  private final ThreadLocal<Deque<BorrowEvent>> calls = ThreadLocal.withInitial(ArrayDeque::new);

  @Override
  public void happened(ElementEvent event) {
    switch (event.step()) {
      case ENTERED -> {
        BorrowEvent borrow = new BorrowEvent();
        borrow.flow = event.flowId();
        borrow.stage = event.stage();
        borrow.buffer = event.buffer();
        borrow.element = event.sequence();
        borrow.bytes = event.bytes();
        borrow.begin();
        calls.get().push(borrow);
      }
      case LEFT, FAILED -> ended(event);
      case MADE, PASSED, CONSUMED, DROPPED, DELIVERED, TAKEN -> {}
    }
  }

  /** Ends the call of the stage, and forgets calls within it of whose end nobody was told. */
  private void ended(ElementEvent event) {
    Deque<BorrowEvent> open = calls.get();
    while (!open.isEmpty()) {
      BorrowEvent borrow = open.pop();
      if (borrow.flow == event.flowId() && borrow.stage.equals(event.stage())) {
        if (!borrow.buffer.isEmpty()) {
          borrow.commit();
        }
        return;
      }
    }
  }

  @Override
  public void transferred(TransferRecord record) {
    TransferEvent transfer = new TransferEvent();
    transfer.buffer = record.resource();
    transfer.source = record.source();
    transfer.destination = record.destination();
    transfer.bytes = record.bytes();
    transfer.reason = record.reason().name();
    transfer.commit();
  }
}
