/**
 * What a call means for the values that take part in it: the contract on the symbols, the table of
 * the buffer types, and the methods of libraries that merely look. Says what happens, never whether
 * it is right.
 */
@NullMarked
package io.torvyn.processor.ownership.call;

import org.jspecify.annotations.NullMarked;
