/**
 * What a rule about bodies may see and say. No trees, no compiler types; the rules themselves are
 * in the packages below, one class each, and none knows another.
 */
@NullMarked
package io.torvyn.processor.ownership.rule;

import org.jspecify.annotations.NullMarked;
