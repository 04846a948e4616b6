/**
 * The command line: one class per command, and what the commands share about options and failing.
 * How results are written belongs to {@link io.torvyn.cli.report}; nothing of the engine belongs
 * here.
 *
 * <p>Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 it
 * went wrong, 2 it was asked for wrongly, 130 interrupted.
 */
@NullMarked
package io.torvyn.cli;

import org.jspecify.annotations.NullMarked;
