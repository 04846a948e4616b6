/**
 * Pekko Streams over {@code ByteString}, its own immutable bytes, with its own framing and routing
 * operators. The actor system is kept between runs.
 */
@NullMarked
package io.torvyn.benchmarks.contender.pekko;

import org.jspecify.annotations.NullMarked;
