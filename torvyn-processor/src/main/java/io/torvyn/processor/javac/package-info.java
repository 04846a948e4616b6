/**
 * Whatever is peculiar to the compiler's tree API and to its versions: events, attributed classes,
 * places in a file, syntax that newer compilers know. What the trees mean for ownership does not
 * belong here.
 */
@NullMarked
package io.torvyn.processor.javac;

import org.jspecify.annotations.NullMarked;
