/**
 * What can be wrong, and findings as values: the catalogue of rules, a finding with its notes, the
 * sink, and the text a user reads. How a finding reaches the compiler's output is decided in {@code
 * diagnostic.print}; what leads to one, in the rules.
 */
@NullMarked
package io.torvyn.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
