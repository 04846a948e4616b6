/**
 * What the compiler tells the runtime about a pipeline: immutable records that generated code fills
 * with constants. Nothing that runs belongs here.
 */
@NullMarked
package io.torvyn.glue.spec;

import org.jspecify.annotations.NullMarked;
