package io.torvyn.glue.spec;

/**
 * A bounded queue between two islands.
 *
 * @param depth how many elements it holds, 1 to 1,048,576: its high watermark
 * @param overflow the name of a constant of {@code io.torvyn.annotation.pipeline.Overflow}
 * @param lowWatermark the fill, in per cent of the depth, at or below which a queue that was full
 *     asks for elements again: 0 to 99
 * @param perSecond for {@code RATE_LIMIT}, how many elements pass in a second; 0 otherwise
 */
public record QueueSpec(int depth, String overflow, int lowWatermark, int perSecond) {}
