package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that consumes elements. Its entry method is {@code push}; it takes the payload
 * {@code @Borrowed Buffer}, {@code @Owned Buffer} or not at all, and {@code ElementMeta}, {@code
 * BufferAllocator} and {@code FlowContext} if it wants them. It returns {@code void}, or a {@code
 * BackpressureSignal} with which it asks the host to hold the flow back. Optional methods: {@code
 * init(FlowContext)}, {@code complete()} after the last element, {@code teardown()}. The host calls
 * all of them from one thread at a time.
 *
 * <p>Forbidden: keeping a borrowed payload after {@code push} returns, giving up an owned one not
 * exactly once.
 *
 * <pre>{@code
 * @Sink
 * final class Total {
 *   private long bytes;
 *
 *   void push(@Borrowed Buffer in) {
 *     bytes += in.size();
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Sink {

  /**
   * Promises that no method of this component reads the payload: it looks at the size, the content
   * type and the {@code ElementMeta} only. The rule {@code metadata-only} holds it to that. A
   * component without a payload parameter is metadata-only without saying so.
   *
   * @return whether the component leaves the payload unread
   */
  boolean metadataOnly() default false;
}
