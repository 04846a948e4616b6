/**
 * Project Reactor over Netty's pooled buffers, which is what Reactor Netty hands its users;
 * elements that a filter drops are released by the discard hook. No channels here.
 */
@NullMarked
package io.torvyn.benchmarks.contender.reactor;

import org.jspecify.annotations.NullMarked;
