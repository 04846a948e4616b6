/**
 * Counts every copy of payload bytes by reason, per stage and per flow; holds no buffer, no clock
 * and no thread, and knows no other package. An {@link io.torvyn.ledger.Account} has one writer,
 * the thread that runs its stage; everybody may read.
 */
@NullMarked
package io.torvyn.ledger;

import org.jspecify.annotations.NullMarked;
