/**
 * What happens around one call of a component: who acts, what is counted, what an error leads to.
 * No thread, no queue and no schedule belongs here.
 *
 * <p>Everything is confined to the thread that runs the island's current turn. Counters are plain
 * fields: other threads see them exactly as they were at the end of some earlier turn, or later.
 */
@NullMarked
package io.torvyn.flow.stage;

import org.jspecify.annotations.NullMarked;
