/**
 * The hand-written loops over Netty's pooled direct buffers, one allocated and released for every
 * element. No channels and no event loops: what is measured is the buffers.
 */
@NullMarked
package io.torvyn.benchmarks.contender.netty;

import org.jspecify.annotations.NullMarked;
