/**
 * A source component as a source of Flink: one reader, whose position is the component's snapshot.
 */
@NullMarked
package io.torvyn.flink.source;

import org.jspecify.annotations.NullMarked;
