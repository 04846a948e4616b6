/**
 * What the parser makes of a line: the layout of a hit, and counting hits by their path. Nothing
 * here is a stage, and nothing here owns a buffer.
 */
@NullMarked
package io.torvyn.examples.accesslog.record;

import org.jspecify.annotations.NullMarked;
