/**
 * The evidence in files: correct code that must stay silent, wrong code that must be named, and the
 * pages that explain the rules. Holds what reads and compiles them; programs made by machine belong
 * to {@code io.torvyn.processor.soundness}.
 */
package io.torvyn.processor.corpus;
