/**
 * What can be wrong with the declaration of a component, one class per rule; the shape of classes
 * and of entry methods are two. A rule sees facts, never an element, and no other rule. How a
 * component is read belongs to the parent package.
 */
@NullMarked
package io.torvyn.processor.contract.rule;

import org.jspecify.annotations.NullMarked;
