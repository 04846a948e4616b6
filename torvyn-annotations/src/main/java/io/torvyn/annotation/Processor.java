package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that turns elements into others. Its entry method is {@code process}. It takes the
 * payload {@code @Borrowed Buffer} (the host keeps it), {@code @Owned Buffer} or {@code @Owned
 * MutableBuffer} (the processor must give it up, so that it can change the bytes in place), and
 * gives its result in one of two ways:
 *
 * <ul>
 *   <li>it returns {@code @Owned Buffer}; {@code null} drops the element;
 *   <li>it returns {@code void} and calls an {@code Emitter} parameter, for none to many results.
 * </ul>
 *
 * <p>Further parameters, in any order: {@code BufferAllocator}, {@code ElementMeta}, {@code
 * FlowContext}. Optional methods: {@code init(FlowContext)}, {@code complete(Emitter)}, {@code
 * teardown()}. The host calls all of them from one thread at a time.
 *
 * <p>Forbidden: returning or emitting a borrowed buffer, giving an owned buffer up twice or not at
 * all, keeping either in a field.
 *
 * <pre>{@code
 * @Processor
 * final class Upper {
 *   @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
 *     MutableBuffer out = alloc.allocate(in.size());
 *     for (int i = 0; i < in.size(); i++) out.append((byte) Character.toUpperCase(in.byteAt(i)));
 *     return out.freeze();
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Processor {

  /**
   * Promises that no method of this component reads the payload: it looks at the size, the content
   * type and the {@code ElementMeta} only. The rule {@code metadata-only} holds it to that. A
   * component without a payload parameter is metadata-only without saying so.
   *
   * @return whether the component leaves the payload unread
   */
  boolean metadataOnly() default false;
}
