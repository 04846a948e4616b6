package io.torvyn.glue.spec;

import java.io.Serializable;

/**
 * By which bytes elements on an edge belong together.
 *
 * @param from the first byte, 0 or more
 * @param length how many; 0 for all from the first one on
 */
public record KeySpec(int from, int length) implements Serializable {}
