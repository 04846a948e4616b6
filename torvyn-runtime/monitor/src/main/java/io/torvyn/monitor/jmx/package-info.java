/**
 * A host as an MXBean: what its flows and its pool do, and how closely it is watched, for JConsole,
 * JDK Mission Control and everything else that speaks JMX. {@link
 * io.torvyn.monitor.jmx.HostBean#register} is the door.
 */
@NullMarked
package io.torvyn.monitor.jmx;

import org.jspecify.annotations.NullMarked;
