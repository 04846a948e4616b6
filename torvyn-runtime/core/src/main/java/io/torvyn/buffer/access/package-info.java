/**
 * How bytes are read and written in place: the readers that all handles share, the check that
 * precedes an access through a guarded handle or a lease, and errors that say what was out of
 * bounds. Nothing here knows slots, owners or pools.
 */
@NullMarked
package io.torvyn.buffer.access;

import org.jspecify.annotations.NullMarked;
