package io.torvyn.flink.demo;

import io.torvyn.annotation.pipeline.KeyedBy;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** Sums of numbers by their last digit: a source with a position, a keyed edge, and state. */
@Pipeline("sums")
public interface Sums {
  /** Elements of nine bytes: the digit, then the number. */
  Numbers numbers();

  /** Drops multiples of 3. */
  Picky picky();

  @Queue
  @KeyedBy(length = 1)
  SumByDigit sums();

  Rows rows();
}
