/**
 * What can be seen of a flow while it runs: how closely to look, where the time goes, how old
 * elements are when they arrive, and single steps of single elements. Knows only the ledger; the
 * engine writes it, everybody may read.
 */
@NullMarked
package io.torvyn.observe;

import org.jspecify.annotations.NullMarked;
