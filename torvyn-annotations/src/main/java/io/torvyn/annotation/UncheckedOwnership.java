package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Switches the body check off for a method, a constructor or a whole class. Its contract still
 * binds its callers, and the host hands a component marked so (or with a method marked so) guarded
 * handles, which check every access at run time: safety then costs time instead of proof.
 *
 * <p>Forbidden: a blank reason, and hiding nothing ({@code unchecked-unused}).
 *
 * <pre>{@code
 * @UncheckedOwnership(reason = "ownership moves through the native codec's callback")
 * void push(@Owned Buffer in) {
 *   codec.submit(in);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface UncheckedOwnership {

  /**
   * Why the checker cannot see what is right here; it appears in reports.
   *
   * @return a sentence, not blank
   */
  String reason();
}
