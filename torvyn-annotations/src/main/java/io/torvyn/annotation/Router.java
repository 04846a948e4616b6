package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that says where an element goes. Its entry method is {@code route}; it takes
 * {@code @Borrowed Buffer}, {@code ElementMeta}, {@code FlowContext}, each if it wants it, and
 * returns a constant of an enum, or an {@code EnumSet} of them for several ports at once. The
 * constants are the ports, and a pipeline connects a stage to one by
 * {@code @From("stage.CONSTANT")}. {@code null} drops the element. Optional methods: {@code
 * init(FlowContext)}, {@code teardown()}.
 *
 * <p>Forbidden: an {@code @Owned} payload, because a router only looks.
 *
 * <pre>{@code
 * @Router
 * final class BySize {
 *   enum Port { SMALL, LARGE }
 *
 *   Port route(ElementMeta meta) {
 *     return meta.size() < 1024 ? Port.SMALL : Port.LARGE;
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Router {

  /**
   * Promises that no method of this component reads the payload: it looks at the size, the content
   * type and the {@code ElementMeta} only. The rule {@code metadata-only} holds it to that. A
   * component without a payload parameter is metadata-only without saying so.
   *
   * @return whether the component leaves the payload unread
   */
  boolean metadataOnly() default false;
}
