/**
 * Annotations to contracts, from sources and class files alike. These readers, with those of {@code
 * topology}, are the only translators between the compiler's symbols and our model; they judge
 * nothing.
 */
@NullMarked
package io.torvyn.processor.contract;

import org.jspecify.annotations.NullMarked;
