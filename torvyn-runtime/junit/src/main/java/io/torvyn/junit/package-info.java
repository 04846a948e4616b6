/**
 * What a user's tests need of Torvyn: a host for each test, and a verdict on the flows that ran on
 * it. Nothing here is needed at run time.
 */
@NullMarked
package io.torvyn.junit;

import org.jspecify.annotations.NullMarked;
