package io.torvyn.examples.accesslog.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogGeneratorTest {
  @Test
  void shouldMatchTheShippedSample_whenItWritesWithTheSeedOfTheSample() throws IOException {
    ByteArrayOutputStream shipped = new ByteArrayOutputStream();
    ByteBuffer part = ByteBuffer.allocate(1 << 16);
    try (LogInput sample = LogInput.sample(Progress.none())) {
      while (sample.read(part.clear()) >= 0) {
        shipped.write(part.array(), 0, part.position());
      }
    }
    assertArrayEquals(
        log(LogGenerator.SAMPLE_SEED, LogGenerator.SAMPLE_LINES), shipped.toByteArray());
  }

  @Test
  void shouldWriteOtherLines_whenTheSeedDiffers() throws IOException {
    assertFalse(Arrays.equals(log(1, 50), log(2, 50)));
  }

  @Test
  void shouldWriteTheLinesItIsAskedFor() throws IOException {
    long ends = new String(log(1, 4_000)).chars().filter(c -> c == '\n').count();
    assertEquals(4_000, ends);
  }

  @Test
  void shouldContinueTheLog_whenAskedAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogGenerator generator = new LogGenerator(3);
    generator.writeTo(out, 10);
    int first = out.size();
    generator.writeTo(out, 10);
    assertTrue(out.size() > first);
    assertArrayEquals(log(3, 20), out.toByteArray());
  }

  private static byte[] log(long seed, int lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LogGenerator(seed).writeTo(out, lines);
    return out.toByteArray();
  }
}
