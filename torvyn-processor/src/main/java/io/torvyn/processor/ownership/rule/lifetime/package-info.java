/**
 * Rules about values that are used when they no longer may be. What an owner must do belongs
 * elsewhere.
 */
@NullMarked
package io.torvyn.processor.ownership.rule.lifetime;

import org.jspecify.annotations.NullMarked;
