package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what happens to an element whose stage throws. Whatever the failed call owned is reclaimed
 * before the policy applies.
 *
 * <p>Forbidden ({@code invalid-setting}): {@link ErrorPolicy#RETRY} on a stage that owns its input
 * (it is consumed already), fewer than 1 or more than 1,000 retries, {@link
 * ErrorPolicy#DEAD_LETTER} without a stage to send to.
 *
 * <pre>{@code
 * @OnError(ErrorPolicy.SKIP)
 * ParseLine parse();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnError {

  /**
   * What to do.
   *
   * @return the policy
   */
  ErrorPolicy value();

  /**
   * For {@link ErrorPolicy#RETRY}, how often the call is made again before the flow fails.
   *
   * @return 1 to 1,000
   */
  int retries() default 3;

  /**
   * For {@link ErrorPolicy#RETRY}, the wait before the first retry, in milliseconds; it doubles
   * with each further one.
   *
   * @return 0 to 60,000
   */
  long backoffMillis() default 0;

  /**
   * For {@link ErrorPolicy#DEAD_LETTER}, the stage that receives the element as it came in.
   *
   * @return the name of a sink of the pipeline, which needs no {@link From}; empty otherwise
   */
  String deadLetter() default "";
}
