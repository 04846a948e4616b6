/**
 * The components of Torvyn's pipelines, as a user writes them: plain classes whose bodies the
 * compiler proves. How they are connected is said in the package above.
 */
@NullMarked
package io.torvyn.benchmarks.contender.torvyn.stage;

import org.jspecify.annotations.NullMarked;
