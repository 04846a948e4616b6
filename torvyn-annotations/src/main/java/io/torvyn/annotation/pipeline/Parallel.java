package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs several replicas of a stage, each with its own component instance and thread of control.
 *
 * <p>Forbidden ({@code invalid-setting}): fewer than 1 or more than 256 replicas; on a source;
 * {@link Order#KEYED} on a component without a {@code key} method.
 *
 * <pre>{@code
 * @From("lines") @Parallel(2)
 * ToJson json();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Parallel {

  /**
   * How many replicas run.
   *
   * @return 1 to 256
   */
  int value();

  /**
   * In which order results leave the replicas.
   *
   * @return {@link Order#IN_ORDER} unless said otherwise
   */
  Order order() default Order.IN_ORDER;

  /** The order of what leaves the replicas. */
  enum Order {
    /** As the elements came in. */
    IN_ORDER,
    /** As they came in for each key; a replica sees all elements of its keys. */
    KEYED,
    /** As they are ready. */
    UNORDERED
  }
}
