/**
 * Where something stands in a source file, without a compiler type. The leaf that lets the model
 * and the diagnostics know nobody else; what stands there, and why it matters, does not belong
 * here.
 */
@NullMarked
package io.torvyn.processor.source;

import org.jspecify.annotations.NullMarked;
