package io.torvyn.flow;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;

/**
 * Takes the results of a stage that makes none, one or many of an element. Handed to one call and
 * valid until it returns; only the thread of that call may use it.
 */
@FunctionalInterface
public interface Emitter {

  /**
   * Hands a frozen buffer to the next stage. Afterwards this reference is spent, whether the call
   * returns or throws: any use is a violation, reported at compile time where we can see it and at
   * run time where we cannot. Stages fused behind this one have finished with the element when the
   * call returns; a queue behind this one has taken it, also when it was full.
   *
   * @param element the result; owned by the caller before the call and by the host from its entry
   */
  void emit(@Owned Buffer element);
}
