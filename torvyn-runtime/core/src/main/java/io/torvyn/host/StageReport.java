package io.torvyn.host;

import io.torvyn.glue.spec.StageKind;

/**
 * What happened at one stage.
 *
 * @param name the stage's name
 * @param kind what its component is
 * @param proved whether its component was proved at compile time
 * @param in elements that reached it
 * @param out elements it made or let through, counted once however many branches follow
 * @param dropped elements it did not want
 * @param skipped elements given up after an error
 * @param deadLettered elements sent to the dead-letter stage after an error
 * @param discarded elements given up because the flow was ending early, or at which it failed
 * @param retries calls made again after an error
 * @param failures calls that threw
 * @param reclaimed buffers that calls left behind and the host took back
 */
public record StageReport(
    String name,
    StageKind kind,
    boolean proved,
    long in,
    long out,
    long dropped,
    long skipped,
    long deadLettered,
    long discarded,
    long retries,
    long failures,
    long reclaimed) {}
