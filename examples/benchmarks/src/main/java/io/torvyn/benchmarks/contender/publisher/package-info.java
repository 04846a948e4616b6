/**
 * The JDK's {@code SubmissionPublisher} with one processor per stage, as its own documentation
 * builds them, over a {@code byte[]} for every element. No library is used here.
 */
@NullMarked
package io.torvyn.benchmarks.contender.publisher;

import org.jspecify.annotations.NullMarked;
