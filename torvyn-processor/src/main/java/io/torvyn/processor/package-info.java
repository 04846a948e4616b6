/**
 * The doors of the processor, and the wiring behind them; nothing that decides belongs here. The
 * compiler hands over declarations early, round by round, and bodies late, class by class:
 *
 * <pre>
 *   TorvynIndexer     every class of the compilation     → services, proof index
 *   TorvynProcessor   declarations   source → contract → topology → generate
 *   TorvynPlugin      bodies         javac → ownership.walk → ownership → ownership.rule
 *                                    findings on both ways → diagnostic.print
 * </pre>
 *
 * <p>A user whose code is in a module registers generated entries in its own descriptor ({@code
 * provides io.torvyn.glue.PipelineEntry with …Entry}): a processor cannot add to it.
 */
@NullMarked
package io.torvyn.processor;

import org.jspecify.annotations.NullMarked;
