/**
 * Which pipeline a command is about: the class path it is on, the service that finds it, and the
 * host it runs on.
 */
@NullMarked
package io.torvyn.cli.pipelines;

import org.jspecify.annotations.NullMarked;
