package io.torvyn.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that produces elements. Its entry method is {@code pull}, in one of two shapes:
 *
 * <ul>
 *   <li>{@code @Owned Buffer pull(BufferAllocator)} hands one buffer to the host per call; {@code
 *       null} means exhausted, and the host does not call again.
 *   <li>{@code Pull pull(BufferAllocator, Emitter)} emits any number of elements and answers {@code
 *       EMITTED}, {@code IDLE} (nothing at the moment) or {@code EXHAUSTED}.
 * </ul>
 *
 * <p>Parameters come in any order and are recognised by type: {@code BufferAllocator}, {@code
 * Emitter}, {@code FlowContext}. All of them end with the call. Optional methods: {@code
 * init(FlowContext)}, {@code onBackpressure(boolean)}, {@code teardown()}. The host calls all of
 * them from one thread at a time.
 *
 * <p>Forbidden: a payload parameter (a source has no input), keeping a buffer in a field, emitting
 * what is not owned.
 *
 * <pre>{@code
 * @Source
 * final class Numbers {
 *   private int next;
 *
 *   @Owned @Nullable Buffer pull(BufferAllocator alloc) {
 *     if (next == 100) return null;
 *     MutableBuffer out = alloc.allocate(Integer.BYTES);
 *     out.appendInt(next++);
 *     return out.freeze();
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Source {}
