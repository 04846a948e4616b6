/**
 * The pipeline that joins tokens to sentences, its stages, and the main class that runs it. Nothing
 * here makes tokens: they come from a file, one a line.
 */
@NullMarked
package io.torvyn.examples.tokenstream;

import org.jspecify.annotations.NullMarked;
