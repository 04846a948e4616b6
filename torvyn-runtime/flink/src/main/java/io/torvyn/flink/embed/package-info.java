/**
 * One island of a pipeline inside a foreign thread: one pool, one table of slots and one chain of
 * components, opened and closed together. Nothing here knows Flink.
 *
 * <p>It stands on the same frames and custodies as a host's islands, which are closed to users of
 * the runtime. So both artifacts have the same version and lie on the class path.
 */
@NullMarked
package io.torvyn.flink.embed;

import org.jspecify.annotations.NullMarked;
