package io.torvyn.observe;

/**
 * Hears of what happens to flows now and then. Called on the thread where it happens, by several at
 * once, and in the order in which it happens to one island: it must not block. What it throws is a
 * warning of the host, and nothing else.
 */
@FunctionalInterface
public interface FlowListener {

  /**
   * Takes note of an event.
   *
   * @param event immutable, may be kept
   */
  void happened(FlowEvent event);
}
