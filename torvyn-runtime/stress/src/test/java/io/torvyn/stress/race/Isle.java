package io.torvyn.stress.race;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slots;
import io.torvyn.ledger.Account;

/** One island with one stage, as a thread of a race plays it. */
public final class Isle {
  /** What the island holds. */
  public final Custody custody;

  private final Party stage;
  private final BufferAllocator allocator;

  /**
   * An island.
   *
   * @param shelf where its slots come from; islands of one race share it
   * @param guarded whether its stage gets guarded handles
   */
  public Isle(Shelf shelf, boolean guarded) {
    custody = new Custody(shelf, new Account("host"));
    stage = custody.addStage("stage", new Account("stage"), guarded, 0);
    allocator = custody.allocator(stage);
  }

  /** Begins a call of the stage, and lets it allocate a buffer that holds one number. */
  public MutableBuffer acquire(int number) {
    custody.begin(stage);
    return allocator.allocate(Shelf.SLOT_BYTES).appendInt(number);
  }

  /** A frozen buffer with one number, made by the stage and now the host's. */
  public Buffer element(int number) {
    custody.begin(stage);
    Buffer made = allocator.allocate(Shelf.SLOT_BYTES).appendInt(number).freeze();
    Buffer element = Slots.accept(custody, made);
    custody.end(stage);
    custody.actor(custody.party(Custody.HOST));
    return element;
  }

  /** Hands an element of this island to another one that no thread runs yet. */
  public Buffer handTo(Isle other, Buffer element) {
    Slots.toEdge(custody, element);
    Slots.fromEdge(other.custody, element);
    return element;
  }
}
