/**
 * Torvyn's events in recordings of JDK Flight Recorder. {@link
 * io.torvyn.monitor.jfr.FlightEvents#attach} is the door; each event is a class of its own, named
 * {@code io.torvyn.…} in recordings.
 */
@NullMarked
package io.torvyn.monitor.jfr;

import org.jspecify.annotations.NullMarked;
