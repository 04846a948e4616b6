/**
 * RxJava's {@code Flowable} over Netty's pooled buffers. RxJava has no discard hook, so the stage
 * that drops an element releases it.
 */
@NullMarked
package io.torvyn.benchmarks.contender.rxjava;

import org.jspecify.annotations.NullMarked;
