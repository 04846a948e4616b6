package io.torvyn.glue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.glue.spec.ParallelSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stage does otherwise than declared. Each method changes this object and returns it; values
 * out of range are refused at once. Not for use by several threads; without effect once the
 * pipeline has been started.
 */
public final class StageOptions {
  private static final int MAX_DEPTH = 1 << 20;
  private static final long DAY_MILLIS = 86_400_000;

  private final String stage;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private @Nullable ErrorPolicy onError;
  private @Nullable Overflow overflow;
  private @Nullable Integer retries;
  private @Nullable Long backoffMillis;
  private @Nullable Integer queueDepth;
  private @Nullable Integer lowWatermark;
  private @Nullable Integer perSecond;
  private @Nullable Boolean blocking;
  private @Nullable Integer parallel;
  private long flushEvery;
  private long flushAfterMillis;
  private long byteBudget;
  private int breakerFailures;
  private long breakerRestMillis = 1_000;

  StageOptions(String stage) {
    this.stage = stage;
  }

  /**
   * What happens when the stage throws.
   *
   * @param policy the policy; {@link ErrorPolicy#DEAD_LETTER} only where the declaration names a
   *     stage that takes failed elements
   * @return this
   */
  public StageOptions onError(ErrorPolicy policy) {
    this.onError = policy;
    return this;
  }

  /**
   * Makes failed calls again, and fails the flow when that does not help.
   *
   * @param times how often, 1 to 1,000
   * @param backoff the wait before the first retry in milliseconds, doubled each time; 0 to 60,000
   * @return this
   * @throws IllegalArgumentException if a value is out of range
   */
  public StageOptions retry(int times, long backoff) {
    return retries(times).backoffMillis(backoff).onError(ErrorPolicy.RETRY);
  }

  /**
   * How often a failed call is made again, where the policy says so.
   *
   * @param times 1 to 1,000
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions retries(int times) {
    this.retries = (int) within("error.retries", times, 1, 1_000);
    return this;
  }

  /**
   * How long to wait before the first retry.
   *
   * @param millis 0 to 60,000; doubled each time
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions backoffMillis(long millis) {
    this.backoffMillis = within("error.backoff-millis", millis, 0, 60_000);
    return this;
  }

  /**
   * Gives a stage that keeps failing a rest, where the policy lets the flow go on: after so many
   * failures in a row its island is held back for {@link #breakerRestMillis}, then one element is
   * tried; if that fails too, it rests twice as long.
   *
   * @param failures 1 to 1,000,000
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions breakerFailures(int failures) {
    this.breakerFailures = (int) within("breaker.failures", failures, 1, 1_000_000);
    return this;
  }

  /**
   * How long a stage that keeps failing rests first; 1,000 unless said otherwise.
   *
   * @param millis 1 to 60,000
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions breakerRestMillis(long millis) {
    this.breakerRestMillis = within("breaker.rest-millis", millis, 1, 60_000);
    return this;
  }

  /**
   * How many bytes of buffers the stage may own at a time.
   *
   * @param bytes 1 or more
   * @return this
   * @throws IllegalArgumentException if it is less than 1
   */
  public StageOptions byteBudget(long bytes) {
    this.byteBudget = within("budget.bytes", bytes, 1, Long.MAX_VALUE);
    return this;
  }

  /**
   * How many elements each queue into this stage holds.
   *
   * @param depth 1 to 1,048,576
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions queueDepth(int depth) {
    this.queueDepth = (int) within("queue.depth", depth, 1, MAX_DEPTH);
    return this;
  }

  /**
   * What happens to an element that finds a queue into this stage full.
   *
   * @param policy the policy; {@link Overflow#RATE_LIMIT} needs {@link #perSecond(int)}
   * @return this
   */
  public StageOptions overflow(Overflow policy) {
    this.overflow = policy;
    return this;
  }

  /**
   * The fill at or below which a full queue into this stage asks for elements again.
   *
   * @param percent 0 to 99, of the depth
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions lowWatermark(int percent) {
    this.lowWatermark = (int) within("queue.low-watermark", percent, 0, 99);
    return this;
  }

  /**
   * How many elements pass each queue into this stage in a second.
   *
   * @param rate 1 or more
   * @return this
   * @throws IllegalArgumentException if it is less than 1
   */
  public StageOptions perSecond(int rate) {
    this.perSecond = (int) within("queue.per-second", rate, 1, Integer.MAX_VALUE);
    this.overflow = Overflow.RATE_LIMIT;
    return this;
  }

  /**
   * Whether the stage may block, so that its island gets a thread of its own.
   *
   * @param mayBlock true if it may
   * @return this
   */
  public StageOptions blocking(boolean mayBlock) {
    this.blocking = mayBlock;
    return this;
  }

  /**
   * How many replicas of the stage run, where it is declared {@code @Parallel}.
   *
   * @param replicas 1 to 256
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions parallel(int replicas) {
    this.parallel = (int) within("parallel", replicas, 1, ParallelSpec.MOST);
    return this;
  }

  /**
   * Closes an aggregator's window each time it has taken this many elements.
   *
   * @param elements 1 or more
   * @return this
   * @throws IllegalArgumentException if it is less than 1
   */
  public StageOptions flushEvery(long elements) {
    this.flushEvery = within("flush.every", elements, 1, Long.MAX_VALUE);
    return this;
  }

  /**
   * Closes an aggregator's window when so much time has passed since its first element, whether or
   * not another one comes. Looked at between the turns of its island; one that is held back closes
   * its window when it goes on.
   *
   * @param millis 1 to 86,400,000, a day
   * @return this
   * @throws IllegalArgumentException if it is out of range
   */
  public StageOptions flushAfterMillis(long millis) {
    this.flushAfterMillis = within("flush.after-millis", millis, 1, DAY_MILLIS);
    return this;
  }

  /**
   * A setting the component reads with {@code FlowContext.setting}.
   *
   * @param key its name
   * @param value its value
   * @return this
   */
  public StageOptions set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /**
   * The error policy set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable ErrorPolicy onError() {
    return onError;
  }

  /**
   * The number of retries set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Integer retries() {
    return retries;
  }

  /**
   * The wait before the first retry set here, in milliseconds.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Long backoffMillis() {
    return backoffMillis;
  }

  /**
   * The queue depth set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Integer queueDepth() {
    return queueDepth;
  }

  /**
   * The overflow policy set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Overflow overflow() {
    return overflow;
  }

  /**
   * The low watermark set here, in per cent.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Integer lowWatermark() {
    return lowWatermark;
  }

  /**
   * The rate set here, in elements per second.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Integer perSecond() {
    return perSecond;
  }

  /**
   * Whether the stage may block, as set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Boolean blocking() {
    return blocking;
  }

  /**
   * The number of replicas set here.
   *
   * @return null if the declaration's holds
   */
  public @Nullable Integer parallel() {
    return parallel;
  }

  /**
   * The window of an aggregator, in elements.
   *
   * @return 0 if only the end of the flow closes it
   */
  public long flushEvery() {
    return flushEvery;
  }

  /**
   * The time after which windows close.
   *
   * @return in milliseconds; 0 if they do not close by time
   */
  public long flushAfterMillis() {
    return flushAfterMillis;
  }

  /**
   * The failures in a row after which the stage rests.
   *
   * @return 0 if it never does
   */
  public int breakerFailures() {
    return breakerFailures;
  }

  /**
   * How long it rests then, in milliseconds.
   *
   * @return 1 or more
   */
  public long breakerRestMillis() {
    return breakerRestMillis;
  }

  /**
   * The bytes the stage may own at a time.
   *
   * @return 0 for no bound
   */
  public long byteBudget() {
    return byteBudget;
  }

  /**
   * What the component may read.
   *
   * @return a copy
   */
  public Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  private long within(String setting, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          setting
              + " of stage '"
              + stage
              + "' is "
              + value
              + "; it must be "
              + least
              + " to "
              + most);
    }
    return value;
  }
}
