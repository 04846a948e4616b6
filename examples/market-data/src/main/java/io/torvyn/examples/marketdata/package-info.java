/**
 * The pipeline that makes order books and alerts of a feed, its stages, and the main class that
 * runs it. How books are kept belongs in {@code book}, the exchange at the other end in {@code
 * feed}.
 */
@NullMarked
package io.torvyn.examples.marketdata;

import org.jspecify.annotations.NullMarked;
