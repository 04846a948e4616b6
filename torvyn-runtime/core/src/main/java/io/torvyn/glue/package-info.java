/**
 * What generated code extends and calls, and nothing else: user code never needs it. Changing a
 * signature here breaks pipelines compiled earlier, so it needs a new {@link
 * io.torvyn.glue.spec.ProofMark#GLUE_VERSION}.
 *
 * <p>Generated drivers hold wiring only. Whatever decides, counts or reclaims is behind the
 * abstract classes of this package and lives in {@code io.torvyn.flow.run}. All of them are
 * confined to the thread that runs the island's current turn.
 */
@NullMarked
package io.torvyn.glue;

import org.jspecify.annotations.NullMarked;
