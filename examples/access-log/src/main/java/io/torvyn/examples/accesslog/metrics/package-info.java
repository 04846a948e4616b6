/** The job's metrics over HTTP, for Prometheus. */
@NullMarked
package io.torvyn.examples.accesslog.metrics;

import org.jspecify.annotations.NullMarked;
