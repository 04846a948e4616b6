package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a buffer is lent for one call. On a parameter: usable until the method returns, and
 * ownership stays with the caller. On a method: the result is a view of its receiver, or a borrow
 * from it, and lives no longer than the receiver may be used.
 *
 * <p>Forbidden: releasing, freezing, emitting or returning it as {@code @Owned}; storing it, or a
 * view of it, where it outlives the call: a field, a collection, a lambda that is kept, another
 * thread.
 *
 * <pre>{@code
 * boolean evaluate(@Borrowed Buffer in) {
 *   return in.indexOf((byte) '"') >= 0;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Borrowed {}
