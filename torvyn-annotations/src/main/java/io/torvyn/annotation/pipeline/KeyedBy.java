package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says by which bytes of their payload the elements on the edge into a stage belong together. Where
 * the stage runs in several places, elements that agree in those bytes go to the same place, in the
 * order they were sent. In one process the places are the replicas of {@link Parallel} in order
 * {@link Parallel.Order#KEYED}; without those there is one place, and it changes nothing.
 *
 * <p>Elements that end before the first of those bytes belong together; one that ends within them
 * is compared as far as it goes.
 *
 * <p>Forbidden ({@code invalid-setting}): on a source, on a stage that is called directly by the
 * one above it, which has no edge that could part elements; with {@link Parallel} in another order;
 * a negative offset or length.
 *
 * <pre>{@code
 * @Queue @KeyedBy(from = 10)
 * CountPaths counts();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface KeyedBy {

  /**
   * The first byte of the key.
   *
   * @return 0 or more
   */
  int from() default 0;

  /**
   * How many bytes the key has.
   *
   * @return 0 for all from the first one on
   */
  int length() default 0;
}
