/**
 * The pipeline that reads an access log, its stages, and the main class that runs it. How a file is
 * opened and what is said when it cannot be read belongs in {@code input}.
 */
@NullMarked
package io.torvyn.examples.accesslog;

import org.jspecify.annotations.NullMarked;
