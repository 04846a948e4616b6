package io.torvyn.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 31, 32, 63, 64, 65, 127, 128, 1_000, 999_999, 1L << 35, (1L << 36) - 1})
  void shouldKeepAValueWithinThreePercent(long value) {
    Histogram histogram = new Histogram();
    histogram.record(value);
    histogram.record(1L << 36);
    long read = histogram.read().percentile(50);
    assertTrue(read >= value, read + " is less than " + value);
    assertTrue(read <= value * 1.033, read + " is too far from " + value);
  }

  @Test
  void shouldPutEveryValueIntoTheBucketThatHoldsIt() {
    for (int bucket = 0; bucket < Histogram.BUCKETS - 1; bucket++) {
      long highest = Histogram.highest(bucket);
      assertEquals(bucket, Histogram.bucket(highest));
      assertEquals(bucket + 1, Histogram.bucket(highest + 1));
    }
    assertEquals(Histogram.BUCKETS - 1, Histogram.bucket(Long.MAX_VALUE));
  }

  @Test
  void shouldAgreeWithASortedArray() {
    SplittableRandom random = new SplittableRandom(11);
    long[] values = new long[10_001];
    Histogram histogram = new Histogram();
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextLong(1L << random.nextInt(1, 34));
      histogram.record(values[i]);
    }
    Arrays.sort(values);
    Distribution read = histogram.read();
    assertEquals(values.length, read.count());
    assertEquals(values[values.length - 1], read.max());
    assertEquals(Arrays.stream(values).sum(), read.sum());
    for (double percent : new double[] {0, 1, 25, 50, 90, 99, 99.9, 100}) {
      long exact = values[(int) Math.max(0, Math.ceil(percent / 100 * values.length) - 1)];
      long said = read.percentile(percent);
      assertTrue(said >= exact && said <= exact * 1.033 + 1, percent + ": " + said + ", " + exact);
    }
  }

  @Test
  void shouldTellWhatCameSince_andAddUp() {
    Histogram histogram = new Histogram();
    histogram.record(10);
    Distribution before = histogram.read();
    histogram.record(50);
    histogram.record(60);
    Distribution since = histogram.read().since(before);
    assertEquals(2, since.count());
    assertEquals(50, since.percentile(50));
    assertEquals(110, since.sum());
    assertEquals(3, since.plus(before).count());
    assertEquals(10, since.plus(before).percentile(1));
  }

  @Test
  void shouldSayNothing_whenNothingWasCounted() {
    assertEquals(0, Distribution.EMPTY.percentile(99));
    assertEquals(0, Distribution.EMPTY.mean());
    assertThrows(IllegalArgumentException.class, () -> Distribution.EMPTY.percentile(101));
  }
}
