/**
 * How results are written: one class per form, each a function of what it is given. Nothing here
 * looks for pipelines, runs them or reads options.
 */
@NullMarked
package io.torvyn.cli.report;

import org.jspecify.annotations.NullMarked;
