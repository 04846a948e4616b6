/**
 * Flows as the three sides of {@code java.util.concurrent.Flow}; no operators, which reactive
 * libraries have plenty of.
 *
 * <ul>
 *   <li>{@link io.torvyn.io.reactive.FlowPublisher}: a flow whose elements a subscriber takes
 *   <li>{@link io.torvyn.io.reactive.FlowSubscriber}: a flow that takes a publisher's elements
 *   <li>{@link io.torvyn.io.reactive.FlowProcessor}: both
 * </ul>
 *
 * <p>Elements are {@code ByteBuffer}s on the outside, as in the JDK's HTTP client: pool buffers
 * have owners and must not leave the host, so each element is copied once at the border and the
 * ledger counts it. A publisher's buffer is read and left as it was; a subscriber's buffer is its
 * own and read-only. All three pass the Reactive Streams TCK in the normal test run.
 */
@NullMarked
package io.torvyn.io.reactive;

import org.jspecify.annotations.NullMarked;
