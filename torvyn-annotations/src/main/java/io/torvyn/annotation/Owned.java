package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that ownership crosses here. On a parameter: the callee receives ownership when the call
 * begins, also if it then throws, and must give it up exactly once on every normal way out. On a
 * method: the caller receives ownership of the result.
 *
 * <p>Giving up is one of: {@code release()}; passing it to an {@code @Owned} parameter; returning
 * it from a method marked {@code @Owned}; {@code freeze()} or {@code thaw()}, which yield a new
 * owned buffer; putting it into an owning container.
 *
 * <p>Forbidden: using the buffer after it was given up, giving it up twice, leaving while still
 * owning it, storing it in a field, array or ordinary collection.
 *
 * <pre>{@code
 * void push(@Owned Buffer in) {
 *   queue.put(in);          // the container owns it now
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Owned {}
