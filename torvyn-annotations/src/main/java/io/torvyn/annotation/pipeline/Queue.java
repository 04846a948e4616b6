package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a bounded queue on the edge into a stage. The stages on both sides of it run independently,
 * possibly on different threads; without it they are fused into straight calls.
 *
 * <p>Forbidden ({@code invalid-setting}): a depth outside 1 to 1,048,576, a low watermark outside 0
 * to 99, a rate without {@link Overflow#RATE_LIMIT} or the other way round.
 *
 * <pre>{@code
 * @From("parse") @Queue(depth = 1024, overflow = Overflow.DROP_OLDEST)
 * Dashboard dashboard();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Queue {

  /**
   * How many elements the queue holds, which is its high watermark.
   *
   * @return 1 to 1,048,576
   */
  int depth() default 64;

  /**
   * What happens to an element that finds the queue full.
   *
   * @return {@link Overflow#BLOCK} unless said otherwise
   */
  Overflow overflow() default Overflow.BLOCK;

  /**
   * The fill, in per cent of {@link #depth()}, at or below which a queue that was full asks for
   * elements again.
   *
   * @return 0 to 99
   */
  int lowWatermark() default 50;

  /**
   * For {@link Overflow#RATE_LIMIT}, how many elements pass in a second.
   *
   * @return at least 1, or 0 for the other policies
   */
  int perSecond() default 0;
}
