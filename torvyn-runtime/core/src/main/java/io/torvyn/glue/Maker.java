package io.torvyn.glue;

import java.io.Serializable;

/**
 * Makes a component where it will run. It travels there by Java serialization, so what a lambda
 * captures has to be serializable too; the component itself need not be.
 *
 * @param <T> the component
 */
@FunctionalInterface
public interface Maker<T> extends Serializable {

  /**
   * Makes a component.
   *
   * @return a new one at each call
   * @throws Exception if it cannot be made here
   */
  T make() throws Exception;
}
