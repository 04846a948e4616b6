package io.torvyn.observe;

/**
 * Hears of single steps at {@link Level#DIAGNOSTIC}. Called on the threads that run the islands, in
 * the middle of an element's path, by several at once: it must not block for long and must not
 * throw.
 */
@FunctionalInterface
public interface ElementListener {

  /**
   * Takes note of a step.
   *
   * @param event immutable, may be kept
   */
  void happened(ElementEvent event);
}
