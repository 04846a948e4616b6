/**
 * Findings on their way to the compiler's output, once per mistake. The only package that looks
 * into a {@link io.torvyn.processor.source.SourcePoint}'s anchors; wording does not belong here.
 */
package io.torvyn.processor.diagnostic.print;
