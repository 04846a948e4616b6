package io.torvyn.host;

/**
 * What happened in one queue.
 *
 * @param from the stage upstream
 * @param port the router's port, or empty
 * @param to the stage downstream
 * @param depth how many elements it holds
 * @param in elements given to it
 * @param out elements taken from it
 * @param dropped elements its overflow policy dropped
 * @param discarded elements thrown away because the flow was ending early
 * @param waiting elements in it now
 * @param overhangPeak the most elements that waited beyond its depth because one call made several
 */
public record QueueReport(
    String from,
    String port,
    String to,
    int depth,
    long in,
    long out,
    long dropped,
    long discarded,
    int waiting,
    int overhangPeak) {}
