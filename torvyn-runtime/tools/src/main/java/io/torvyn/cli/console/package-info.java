/**
 * What every command shares about its result and its failing: where text goes, what a message says,
 * and what the exit code tells. Knows {@link io.torvyn.cli.report} only.
 */
@NullMarked
package io.torvyn.cli.console;

import org.jspecify.annotations.NullMarked;
