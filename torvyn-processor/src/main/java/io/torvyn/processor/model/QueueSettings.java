package io.torvyn.processor.model;

/**
 * The bounded queue in front of a stage.
 *
 * @param depth how many elements it holds, which is its high watermark
 * @param overflow what happens to an element that finds it full: the name of a constant of {@code
 *     Overflow}
 * @param lowWatermark the fill, in per cent of the depth, at which it asks for elements again
 * @param perSecond how many elements pass in a second; 0 for no limit
 */
public record QueueSettings(int depth, String overflow, int lowWatermark, int perSecond) {}
