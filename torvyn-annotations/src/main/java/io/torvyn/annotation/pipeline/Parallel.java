package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs several replicas of a stage, which work on different elements at the same time. Each has a
 * component of its own, so that the builder asks for a supplier of components instead of one. How
 * many there are is declared here and may be overridden where the pipeline is started ({@code
 * parallel} of the stage's options, {@code torvyn.<pipeline>.<stage>.parallel}).
 *
 * <p>Every replica is an island: there is a queue in front of the stage and in front of each stage
 * behind it, of the usual depth where {@code @Queue} says nothing. A queue between is made once for
 * each replica, with the whole depth; a byte budget and an error policy hold for each replica on
 * its own, a rate limit for the edge. Elements are handed on, never copied: each belongs to one
 * replica at a time.
 *
 * <p>Elements go to the replicas, and their results on, as {@link #order()} says. In any order each
 * element is given to one replica, results of one element stay together in the order they were
 * made, and elements that go to a dead-letter stage arrive there as they fail. Results that a
 * replica makes are numbered so that no two of the stage have the same number.
 *
 * <p>Forbidden ({@code invalid-setting}): fewer than 1 or more than 256 replicas; on a source; on
 * an aggregator, or a component that keeps buffers or leases between calls, unless the order is
 * {@link Order#KEYED}; {@link Order#KEYED} without {@link KeyedBy}; and {@link Order#IN_ORDER}
 * where the elements have no order to keep (several edges lead to the stage, or it takes from
 * another parallel stage) or lose it in front of the stage ({@link Overflow#DROP_OLDEST}).
 *
 * <pre>{@code
 * @From("lines") @Parallel(2)
 * ToJson json();                    // .json(ToJson::new) at the builder
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

  /** Who gets which element, and the order of what leaves the replicas. */
  enum Order {
    /**
     * As the elements came in. Replicas are given elements strictly in turn, and results are taken
     * in the same turn: all of one element, be it none, one or many, before those of the next. A
     * replica that is slow holds up those whose turn comes after its own. What replicas make when
     * they complete comes last.
     */
    IN_ORDER,
    /**
     * As they came in for each key. The bytes that {@link KeyedBy} names choose the replica, which
     * sees all elements of its keys; results of different keys overtake each other.
     */
    KEYED,
    /**
     * As they are ready. Replicas are given elements in turn, but one whose queue is full is passed
     * by; what feeds them is held back only when all are full.
     */
    UNORDERED
  }
}
