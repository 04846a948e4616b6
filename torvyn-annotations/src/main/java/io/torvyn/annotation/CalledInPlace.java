package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a functional parameter is called, if at all, before the method returns, on the
 * calling thread, and is kept nowhere. A lambda passed to it may capture a borrowed buffer.
 *
 * <p>Forbidden in the method that promises: storing the parameter, handing it to another thread, or
 * passing it to a parameter that does not promise the same.
 *
 * <pre>{@code
 * void forEachLine(@Borrowed Buffer text, @CalledInPlace IntConsumer line) {
 *   for (int i = 0; i < text.size(); i++) if (text.byteAt(i) == '\n') line.accept(i);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface CalledInPlace {}
