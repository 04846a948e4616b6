/**
 * The front door: a host owns the buffer pool and the threads, and runs flows. How they are run
 * belongs to {@code io.torvyn.flow.run}, which is closed.
 */
@NullMarked
package io.torvyn.host;

import org.jspecify.annotations.NullMarked;
