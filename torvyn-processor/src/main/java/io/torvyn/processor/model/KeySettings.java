package io.torvyn.processor.model;

/**
 * By which bytes elements belong together.
 *
 * @param from the first byte
 * @param length how many; 0 for all from the first one on
 */
public record KeySettings(int from, int length) {}
