package io.torvyn.cli.bench;

import io.torvyn.glue.spec.StageKind;
import io.torvyn.ledger.CopyReason;
import java.util.List;

/**
 * What a measurement found. Plain data; the components' names are those of the JSON form.
 *
 * @param pipeline the pipeline's name
 * @param machine processors, operating system and Java
 * @param command the command that repeats it
 * @param seconds how long was measured, without the warm-up
 * @param flows how many flows ran to their end or were cut off by the clock, warm-up included
 * @param elements elements the sources made
 * @param elementsPerSecond the same per second
 * @param bytesPerSecond payload the sources made, per second
 * @param latency from source to sink, in nanoseconds, from samples
 * @param stages one per stage, in the order of declaration
 * @param hostShare the share of the measured time that no stage spent, 0 to 1
 * @param queues one per queue
 * @param counted elements the sources made from the first to the last, warm-up included: the copies
 *     are those of all of them, so that the figures are exact
 * @param copies copies by boundary and reason; only those that happened
 * @param copiesPerElement copies per source element
 * @param copyBound the most there can be, as the contracts imply
 * @param amplification payload copied ÷ payload produced
 * @param pool how the pool was used, warm-up included
 * @param heapBytesPerElement bytes allocated on the heap by the threads of the host, per element
 * @param collections garbage collections, of all kinds
 * @param collectionMillis how long they took
 * @param samples the course of it, about ten a second
 */
public record BenchResult(
    String pipeline,
    String machine,
    String command,
    double seconds,
    int flows,
    long elements,
    double elementsPerSecond,
    double bytesPerSecond,
    Latency latency,
    List<Stage> stages,
    double hostShare,
    List<Queue> queues,
    long counted,
    List<Copies> copies,
    double copiesPerElement,
    int copyBound,
    double amplification,
    Pool pool,
    double heapBytesPerElement,
    long collections,
    long collectionMillis,
    List<Sample> samples) {

  /** Keeps its own copies of the lists. */
  public BenchResult {
    stages = List.copyOf(stages);
    queues = List.copyOf(queues);
    copies = List.copyOf(copies);
    samples = List.copyOf(samples);
  }

  /**
   * Ages of elements at the sinks, in nanoseconds.
   *
   * @param count how many were sampled
   * @param p50 half were younger
   * @param p90 nine in ten were younger
   * @param p99 99 % were younger
   * @param p999 99.9 % were younger
   * @param max the oldest, warm-up included
   * @param curve further percentiles, for a picture
   */
  public record Latency(
      long count, long p50, long p90, long p99, long p999, long max, List<Percentile> curve) {}

  /**
   * One point of the curve.
   *
   * @param percent 0 to 100
   * @param nanos the age
   */
  public record Percentile(double percent, long nanos) {}

  /**
   * One stage.
   *
   * @param name its name
   * @param kind what its component is
   * @param proved whether its component was proved
   * @param in elements that reached it
   * @param out elements it made or let through
   * @param share its share of the measured time, 0 to 1
   * @param callNanosP50 half of its calls were shorter
   * @param callNanosP99 99 % were shorter
   */
  public record Stage(
      String name,
      StageKind kind,
      boolean proved,
      long in,
      long out,
      double share,
      long callNanosP50,
      long callNanosP99) {}

  /**
   * One queue.
   *
   * @param from the stage upstream, with the router's port if there is one
   * @param to the stage downstream
   * @param depth how many elements it holds
   * @param meanWaiting the mean of the samples
   * @param mostWaiting the most of the samples
   * @param dropped elements its overflow policy dropped
   */
  public record Queue(
      String from, String to, int depth, double meanWaiting, int mostWaiting, long dropped) {}

  /**
   * Copies at one boundary for one reason.
   *
   * @param stage whose boundary
   * @param reason why
   * @param count how many
   * @param bytes how many bytes
   * @param bytesPerElement the same per source element
   */
  public record Copies(
      String stage, CopyReason reason, long count, long bytes, double bytesPerElement) {}

  /**
   * The pool.
   *
   * @param reuseRate buffers returned ÷ buffers allocated
   * @param exhausted how often a tier was found empty
   * @param fallback buffers from outside the slabs because of that
   * @param singles buffers larger than every tier
   * @param nativeBytes native memory held
   */
  public record Pool(
      double reuseRate, long exhausted, long fallback, long singles, long nativeBytes) {}

  /**
   * One moment.
   *
   * @param second since the measurement began
   * @param elementsPerSecond since the sample before
   * @param waiting elements in each queue, in the order of {@link BenchResult#queues()}
   */
  public record Sample(double second, double elementsPerSecond, List<Integer> waiting) {}
}
