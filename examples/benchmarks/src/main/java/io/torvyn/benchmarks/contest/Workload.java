package io.torvyn.benchmarks.contest;

/**
 * What is done to every element of a run. The same words hold for every contender; the checksum of
 * a run depends on the input alone, so contenders that did the same work agree on it.
 *
 * <p>A source makes every element by copying its bytes out of the {@link Input} into whatever the
 * contender calls a buffer. Stages and sinks then see that buffer only.
 */
public enum Workload {
  /** Source to sink; the sink folds the size of each element and reads no byte of it. */
  PASS_THROUGH("W1", "pass-through"),
  /** A stage reads every byte and writes a changed copy; the sink folds every byte of the copy. */
  TRANSFORM("W2", "transform"),
  /**
   * Sizes vary. A filter drops one size in four, a router sends the largest size to one sink and
   * the rest to another; nobody reads a byte.
   */
  FILTER_ROUTE("W3", "filter and route"),
  /** Eight stages, each of which counts the size of what passes and lets it pass. */
  CHAIN("W4", "chain of 8"),
  /**
   * The source on one thread, the sink on another, a queue of {@value #QUEUE_DEPTH} elements
   * between them; the sink folds the size and the first eight bytes.
   */
  HAND_OFF("W5", "two threads"),
  /** A stage changes every byte of the element where it lies; the sink folds every byte. */
  IN_PLACE("W6", "in place"),
  /**
   * The source sends a log in chunks, a stage cuts them into lines without their line feeds, the
   * sink folds every byte of every line. An element is a chunk, not a line.
   */
  FRAMING("W7", "line framing");

  /** Stages of {@link #CHAIN}. */
  public static final int CHAIN_STAGES = 8;

  /** Most elements between the two threads of {@link #HAND_OFF}. */
  public static final int QUEUE_DEPTH = 1024;

  private final String id;
  private final String title;

  Workload(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The short name used on the command line and in tables, {@code W1} to {@code W7}. */
  public String id() {
    return id;
  }

  /** What the workload is, in a few words for a table's head. */
  public String title() {
    return title;
  }

  /**
   * Finds a workload by its short name or its constant's name, in any case.
   *
   * @throws IllegalArgumentException naming the text and the short names there are
   */
  public static Workload named(String text) {
    for (Workload workload : values()) {
      if (workload.id.equalsIgnoreCase(text) || workload.name().equalsIgnoreCase(text)) {
        return workload;
      }
    }
    throw new IllegalArgumentException("no workload '" + text + "'; there are W1 to W7");
  }

  /**
   * Elements of one timed run. Large enough that starting a flow, which every run includes, is lost
   * in the noise; small enough that several runs fit into a second.
   *
   * @param payload bytes of an element, more than 0
   */
  public int elements(int payload) {
    if (payload <= 64) {
      return 1 << 20;
    }
    return payload <= 1024 ? 1 << 18 : 1 << 15;
  }
}
