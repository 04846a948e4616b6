package io.torvyn.annotation.pipeline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a stage takes its elements from: names of stages of the same pipeline, or {@code
 * "stage.PORT"} for a port of a router. Several names merge. A stage named by several others is
 * broadcast: all of them see the same frozen element, and it is released after the last.
 *
 * <p>Forbidden: unknown names, a router without a port, and sending one element to several stages
 * of which one wants to own it, unless {@link #copy()} says that it gets its own.
 *
 * <pre>{@code
 * @From("level.ERROR")
 * ErrorSink failures();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface From {

  /**
   * The stages or ports upstream; for {@link Merge#PRIORITY} in falling priority.
   *
   * @return at least one name
   */
  String[] value();

  /**
   * Whether this stage gets a copy of the payload, which the ledger counts as one {@code
   * PayloadWrite}, instead of sharing the element with the other stages that take it.
   *
   * @return {@code true} to copy
   */
  boolean copy() default false;

  /**
   * In which order several inputs are served when more than one has an element.
   *
   * @return {@link Merge#FAIR} unless said otherwise
   */
  Merge merge() default Merge.FAIR;

  /** How several inputs are served. */
  enum Merge {
    /** In turn, so that no input starves. */
    FAIR,
    /** The input named first, as long as it has elements. */
    PRIORITY
  }
}
