package io.torvyn.ledger;

/**
 * One copy, as diagnostic mode reports it.
 *
 * @param timeNanos when, in {@link System#nanoTime()} terms
 * @param resource which buffer, by the name its errors use too
 * @param source where the bytes came from: a stage, or the buffer
 * @param destination where they went: the buffer, or a stage
 * @param bytes how many; at least 0
 * @param reason why
 */
public record TransferRecord(
    long timeNanos,
    String resource,
    String source,
    String destination,
    long bytes,
    CopyReason reason) {}
