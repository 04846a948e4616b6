/**
 * The algebra of ownership: objects, the states each may be in with the history that led there,
 * stores that map variables to objects, and a bounded number of stores kept apart at one point. It
 * knows neither Java's syntax nor the rules: variables and places are opaque, what an act does to a
 * state is a table.
 */
@NullMarked
package io.torvyn.processor.ownership;

import org.jspecify.annotations.NullMarked;
