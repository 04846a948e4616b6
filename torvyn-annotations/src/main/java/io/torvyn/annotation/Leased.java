package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@code Lease} outlives the call: it may be kept anywhere until its scope ends or its
 * deadline passes. The host keeps the buffer and takes the lease back; every access through a lease
 * is checked at run time and throws {@code LeaseExpiredException} afterwards.
 *
 * <p>Forbidden: using the lease after closing it in the same body; any other access to the buffer
 * while a mutable lease is out.
 *
 * <pre>{@code
 * private final List<Lease> window = new ArrayList<>();
 *
 * void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
 *   window.add(in);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Leased {

  /**
   * When the lease ends.
   *
   * @return the scope; {@link Scope#FLUSH} unless said otherwise
   */
  Scope value() default Scope.FLUSH;

  /**
   * How long a lease of scope {@link Scope#DEADLINE} lasts, in milliseconds from the call.
   *
   * @return at least 1 for {@link Scope#DEADLINE}, and 0 for the other scopes
   */
  long millis() default 0;

  /**
   * Whether the lease may write. A mutable lease excludes every other access to the buffer.
   *
   * @return {@code true} for a lease that may write
   */
  boolean mutable() default false;

  /** When a lease ends. */
  enum Scope {
    /** When the aggregator's {@code flush} that follows returns. */
    FLUSH,
    /** When the component's {@code teardown} returns. */
    STAGE,
    /** After {@link Leased#millis()} milliseconds. */
    DEADLINE
  }
}
