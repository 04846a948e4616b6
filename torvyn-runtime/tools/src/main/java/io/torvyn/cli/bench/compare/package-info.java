/** A measurement beside an earlier one: where those are kept, and what is worse now. */
@NullMarked
package io.torvyn.cli.bench.compare;

import org.jspecify.annotations.NullMarked;
