/**
 * The words stages speak: what a component is handed besides its payload, what it answers, and the
 * errors it throws. No engine belongs here; it lives in closed packages below.
 *
 * <p>Everything a component is handed from this package is call-scoped: it may be passed to helpers
 * and must not outlive the call.
 */
@NullMarked
package io.torvyn.flow;

import org.jspecify.annotations.NullMarked;
