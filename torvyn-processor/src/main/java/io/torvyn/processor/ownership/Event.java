package io.torvyn.processor.ownership;

import io.torvyn.processor.ownership.TrackedObject.Kind;

/**
 * Something a body does with a tracked value, as the rules see it.
 *
 * @param act what is done
 * @param kind what the value is
 * @param states what may be true of the value just before
 * @param where the smallest place to point at, opaque
 * @param name how the user calls the value, such as {@code 'out'}
 * @param detail what it is done with: a method, a field; may be empty
 * @param scene what is true of the body
 */
public record Event(
    Act act, Kind kind, StateSet states, Object where, String name, String detail, Scene scene) {

  /**
   * What rules may know of the body that raises an event.
   *
   * @param metadataOnly whether the component promised not to read the payload
   * @param calledJdk whether the value is passed to code of the Java library
   */
  public record Scene(boolean metadataOnly, boolean calledJdk) {}
}
