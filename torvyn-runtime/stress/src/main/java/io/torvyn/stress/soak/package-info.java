/**
 * A flow that runs for very long, and what must not grow meanwhile. It is a user of the runtime
 * like any other; nothing here looks inside.
 */
@NullMarked
package io.torvyn.stress.soak;

import org.jspecify.annotations.NullMarked;
