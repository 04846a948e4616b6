package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that gathers elements and emits what it made of them. It has two entry methods:
 * {@code ingest}, called for each element, and {@code flush}, called when the host closes a window
 * and once after the last element. {@code ingest} takes the payload {@code @Borrowed Buffer},
 * {@code @Owned Buffer} or {@code @Leased(Scope.FLUSH) Lease} (it may be kept until {@code flush}
 * returns), and {@code ElementMeta}, {@code FlowContext}, {@code BufferAllocator}, {@code Emitter}
 * if it wants them. {@code flush} takes {@code Emitter}, {@code BufferAllocator}, {@code
 * FlowContext}. Both return {@code void}. Optional methods: {@code init(FlowContext)}, {@code
 * teardown()}.
 *
 * <p>Forbidden: keeping a borrowed payload; what is kept is a {@code Lease}, or lies in a {@code
 * Held} or {@code BufferDeque}.
 *
 * <pre>{@code
 * @Aggregator
 * final class Count {
 *   private int elements;
 *
 *   void ingest(ElementMeta meta) {
 *     elements++;
 *   }
 *
 *   void flush(BufferAllocator alloc, Emitter out) {
 *     MutableBuffer total = alloc.allocate(Integer.BYTES);
 *     total.appendInt(elements);
 *     out.emit(total.freeze());
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Aggregator {

  /**
   * Promises that no method of this component reads the payload: it looks at the size, the content
   * type and the {@code ElementMeta} only. The rule {@code metadata-only} holds it to that. A
   * component without a payload parameter is metadata-only without saying so.
   *
   * @return whether the component leaves the payload unread
   */
  boolean metadataOnly() default false;
}
