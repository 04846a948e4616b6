/**
 * Channels and the process's standard streams as sources and sinks; files have a package of their
 * own, and so have sockets.
 *
 * <ul>
 *   <li>{@link io.torvyn.io.stream.ChannelSource}, {@link io.torvyn.io.stream.ChannelSink}: any
 *       channel, such as one end of a pipe to another process
 *   <li>{@link io.torvyn.io.stream.StandardInput}, {@link io.torvyn.io.stream.StandardOutput}: made
 *       without arguments, so that a pipeline of them can be started by its name
 * </ul>
 *
 * <p>All of them may wait and carry {@code @Blocking}.
 */
@NullMarked
package io.torvyn.io.stream;

import org.jspecify.annotations.NullMarked;
