/**
 * Findings on their way to the compiler's output, once per mistake. The only package that looks
 * into a {@link io.torvyn.processor.source.SourcePoint}'s anchors; wording does not belong here.
 */
@NullMarked
package io.torvyn.processor.diagnostic.print;

import org.jspecify.annotations.NullMarked;
