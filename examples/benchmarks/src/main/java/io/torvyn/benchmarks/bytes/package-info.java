/**
 * The work itself, once for each kind of buffer that contenders use: fill, change, fold, cut into
 * lines. Nothing here knows a contender, so that all of them do the same work.
 */
@NullMarked
package io.torvyn.benchmarks.bytes;

import org.jspecify.annotations.NullMarked;
