/**
 * The names in generated code: of the types it mentions, and of everything it declares. No code is
 * written here.
 */
@NullMarked
package io.torvyn.processor.generate.naming;

import org.jspecify.annotations.NullMarked;
