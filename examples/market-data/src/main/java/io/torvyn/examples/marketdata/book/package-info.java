/**
 * Messages and what they add up to: the layout of a message, order books and their table. Nothing
 * here is a stage, and nothing here owns a buffer.
 */
@NullMarked
package io.torvyn.examples.marketdata.book;

import org.jspecify.annotations.NullMarked;
