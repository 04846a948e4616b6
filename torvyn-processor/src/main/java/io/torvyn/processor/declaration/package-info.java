/**
 * Rules about declarations that hold in every class, component or not: what may be stored, what an
 * override may promise, what a result must say. They need attributed trees, because locals and
 * lambdas declare too. Rules about components alone belong to {@code contract.rule}.
 */
@NullMarked
package io.torvyn.processor.declaration;

import org.jspecify.annotations.NullMarked;
