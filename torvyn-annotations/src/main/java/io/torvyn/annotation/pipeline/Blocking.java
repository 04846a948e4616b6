package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component's methods may block, so that the host runs it on a thread of its own
 * instead of one shared with other flows. On a component class it holds wherever that is used, on a
 * stage only there.
 *
 * <p>Forbidden: nothing; but a stage that blocks without saying so holds up every flow on its
 * thread, and the watchdog names it.
 *
 * <pre>{@code
 * @Sink @Blocking
 * final class DatabaseSink {
 *   void push(@Borrowed Buffer row) { ... }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Blocking {}
