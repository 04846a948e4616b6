/**
 * Programs made by machine against the checker: a seeded generator of method bodies, an interpreter
 * of its own that knows the ownership rules but no part of the checker, and the test that compares
 * the two. Files written by hand belong to {@code io.torvyn.processor.corpus}.
 */
package io.torvyn.processor.soundness;
