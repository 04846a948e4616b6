/**
 * The command line: one class per command. What they share about results and failing is in {@link
 * io.torvyn.cli.console}, about pipelines in {@link io.torvyn.cli.pipelines}; how results are
 * written belongs to {@link io.torvyn.cli.report}. Nothing of the engine belongs here.
 *
 * <p>Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 it
 * went wrong, 2 it was asked for wrongly, 3 it got worse, 130 interrupted.
 */
@NullMarked
package io.torvyn.cli;

import org.jspecify.annotations.NullMarked;
