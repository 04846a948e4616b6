/**
 * The exchange at the other end of the connection: a trading session made from a seed, and the
 * server that sends it. Nothing here knows pipelines or buffers.
 */
@NullMarked
package io.torvyn.examples.marketdata.feed;

import org.jspecify.annotations.NullMarked;
