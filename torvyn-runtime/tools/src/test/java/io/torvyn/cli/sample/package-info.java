/** Pipelines for the tests to find; nothing that tests. */
@NullMarked
package io.torvyn.cli.sample;

import org.jspecify.annotations.NullMarked;
