/**
 * From an attributed class to printed findings: which classes are checked, by which rules, once per
 * compilation whichever door opened first. What a body means belongs to {@code ownership}.
 */
@NullMarked
package io.torvyn.processor.body;

import org.jspecify.annotations.NullMarked;
