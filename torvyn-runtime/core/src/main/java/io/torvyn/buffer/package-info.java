/**
 * Buffers, their handles, and the one class that changes a buffer's state ({@link
 * io.torvyn.buffer.Slots}); nothing about flows, threads or where memory comes from.
 */
@NullMarked
package io.torvyn.buffer;

import org.jspecify.annotations.NullMarked;
