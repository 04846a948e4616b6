/** Rules that say what was promised and not kept, and what was not, or could not be, checked. */
@NullMarked
package io.torvyn.processor.ownership.rule.candor;

import org.jspecify.annotations.NullMarked;
