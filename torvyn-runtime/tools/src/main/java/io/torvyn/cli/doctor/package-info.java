/**
 * What can be wrong with a set-up: one class per thing looked at, each giving findings with a
 * remedy. Nothing here writes to the terminal.
 */
@NullMarked
package io.torvyn.cli.doctor;

import org.jspecify.annotations.NullMarked;
