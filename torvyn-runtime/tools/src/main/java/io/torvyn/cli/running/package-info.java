/**
 * Hosts of other processes, seen over JMX: {@link io.torvyn.cli.running.RunningHosts} attaches to a
 * virtual machine and reads, {@link io.torvyn.cli.running.HostReading} is the plain result. Nothing
 * here changes what it looks at.
 */
@NullMarked
package io.torvyn.cli.running;

import org.jspecify.annotations.NullMarked;
