/**
 * How components are connected. A pipeline is an interface with a method for each stage; edges,
 * queues, parallelism and error policies are annotations on those methods, so that the compiler
 * sees the whole graph. What a component is, and who owns its buffers, is said in {@link
 * io.torvyn.annotation}.
 *
 * <pre>{@code
 * @Pipeline("access-log")
 * interface AccessLog {
 *   LogLines lines();
 *
 *   OnlyErrors errors();                    // takes from the stage above
 *
 *   @From("errors") @Queue(depth = 1024)    // another thread from here on
 *   ToJson json();
 *
 *   @OnError(ErrorPolicy.SKIP)
 *   JsonSink out();
 * }
 * }</pre>
 */
package io.torvyn.annotation.pipeline;
