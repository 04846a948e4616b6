/**
 * Names of the types that users write and that generated code refers to, as text: the processor
 * compiles against neither the annotations nor the runtime. A test resolves every name against the
 * real modules. Nothing but constants belongs here.
 */
@NullMarked
package io.torvyn.processor.names;

import org.jspecify.annotations.NullMarked;
