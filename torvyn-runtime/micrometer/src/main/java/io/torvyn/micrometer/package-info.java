/**
 * What a host's flows and pool do, as meters of Micrometer. {@link
 * io.torvyn.micrometer.TorvynMetrics} is the door; the README has the catalogue.
 *
 * <p>Counts of flows of the same pipeline are added up, those of ended flows included, so that
 * counters only grow and the number of meters does not depend on how many flows there are.
 */
@NullMarked
package io.torvyn.micrometer;

import org.jspecify.annotations.NullMarked;
