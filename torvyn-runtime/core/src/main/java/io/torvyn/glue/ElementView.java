package io.torvyn.glue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.ElementMeta;
import org.jspecify.annotations.Nullable;

/**
 * The one {@link ElementMeta} of a stage, turned to the element of each call. Frames hand it out by
 * this type, so that the compiler knows whose methods a component calls.
 */
public final class ElementView implements ElementMeta {
  private @Nullable Slot slot;

  /** For the runtime. */
  public ElementView() {}

  /**
   * Turns it to an element.
   *
   * @param element the element of the current call; stays the host's
   * @return this
   */
  public ElementView of(Buffer element) {
    Slot next = Slots.of(element);
    // Storing a reference makes the collector take notice; most often the slot is the same.
    if (slot != next) {
      slot = next;
    }
    return this;
  }

  @Override
  public long sequence() {
    return current().sequence();
  }

  @Override
  public long timestampNanos() {
    return current().timestampNanos();
  }

  @Override
  public String contentType() {
    return current().contentType();
  }

  @Override
  public int size() {
    return current().size();
  }

  private Slot current() {
    Slot current = slot;
    if (current == null) {
      throw new IllegalStateException(
          "this ElementMeta belongs to no element: it is valid only during the call it is handed to");
    }
    return current;
  }
}
