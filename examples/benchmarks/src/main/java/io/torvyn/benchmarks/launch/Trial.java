package io.torvyn.benchmarks.launch;

import org.openjdk.jmh.runner.options.Options;

/**
 * One figure to be measured.
 *
 * @param title what it is, for the progress line
 * @param group trials of a group are compared with each other, so they take turns
 * @param fork how JMH measures it, in one fork
 */
public record Trial(String title, String group, Options fork) {}
