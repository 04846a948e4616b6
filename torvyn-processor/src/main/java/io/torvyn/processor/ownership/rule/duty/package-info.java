/**
 * Rules about the duties of owners and borrowers, shed or taken wrongly. When a value may be used
 * belongs elsewhere.
 */
@NullMarked
package io.torvyn.processor.ownership.rule.duty;

import org.jspecify.annotations.NullMarked;
