package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that decides which elements go on. Its entry method is {@code boolean evaluate}; it
 * takes {@code @Borrowed Buffer}, {@code ElementMeta}, {@code FlowContext}, each if it wants it.
 * {@code true} lets the element pass, untouched and uncopied; {@code false} drops it, and the host
 * releases its buffer. Optional methods: {@code init(FlowContext)}, {@code teardown()}.
 *
 * <p>Forbidden: an {@code @Owned} payload, because a filter only looks.
 *
 * <pre>{@code
 * @Filter
 * final class NotEmpty {
 *   boolean evaluate(@Borrowed Buffer in) {
 *     return in.size() > 0;
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Filter {

  /**
   * Promises that no method of this component reads the payload: it looks at the size, the content
   * type and the {@code ElementMeta} only. The rule {@code metadata-only} holds it to that. A
   * component without a payload parameter is metadata-only without saying so.
   *
   * @return whether the component leaves the payload unread
   */
  boolean metadataOnly() default false;
}
