/**
 * Where the bytes of a log come from: the sample and its generator, the file that replaces it, and
 * the sentences said when a file cannot be read. Nothing here knows a buffer or a stage.
 */
@NullMarked
package io.torvyn.examples.accesslog.input;

import org.jspecify.annotations.NullMarked;
