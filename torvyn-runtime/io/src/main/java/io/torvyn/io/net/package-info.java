/**
 * TCP sockets as sources and sinks; what a record means belongs to whoever sends it.
 *
 * <ul>
 *   <li>{@link io.torvyn.io.net.TcpServerSource}: records of many peers over one port
 *   <li>{@link io.torvyn.io.net.TcpClientSource}: records of one server
 *   <li>{@link io.torvyn.io.net.TcpClientSink}: sends elements to one server
 * </ul>
 *
 * <p>Every wait has an end: to connect, for a record that has begun, for a peer that takes nothing.
 * A peer that exceeds one, breaks off in the middle of a record or announces one beyond the limit
 * loses its connection, the error names it, and the stage's declared policy applies. All of them
 * carry {@code @Blocking} and wait at most 100 ms at a time for input, so that a cancelled flow
 * ends soon.
 */
@NullMarked
package io.torvyn.io.net;

import org.jspecify.annotations.NullMarked;
