/**
 * What a walk may do to the paths it is on: apply an act to an operand, lose a reference, jump.
 * Every act becomes an event that the judge sees first. No trees and no compiler types: places,
 * variables and targets are opaque.
 */
@NullMarked
package io.torvyn.processor.ownership.effect;

import org.jspecify.annotations.NullMarked;
