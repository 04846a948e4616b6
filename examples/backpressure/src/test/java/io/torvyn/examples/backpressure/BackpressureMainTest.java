package io.torvyn.examples.backpressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackpressureMainTest {
  private static final String LAST = "the last one " + (BackpressureMain.ELEMENTS - 1);
  private static final String ALL_HOME = "0 buffers outstanding";
  private static final Pattern QUEUE =
      Pattern.compile("source -> sink \\(64\\) +(\\d+) +(\\d+) +(\\d+)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void shouldPrintTheExpectedOutput_belowThePicture() throws Exception {
    assertEquals(BackpressureMain.DONE, run(""));
    assertEquals(
        belowThePicture(Files.readString(Path.of("expected-output.txt"))),
        belowThePicture(text(out)));
    assertEquals("", text(err));
  }

  @Test
  void shouldHoldTheSourceBackAgainAndAgain_andNeverExceedTheDepth() throws Exception {
    assertEquals(BackpressureMain.DONE, run("BLOCK"));
    Matcher first =
        Pattern.compile("BLOCK: at most (\\d+) waiting, held (\\d+) times").matcher(text(out));
    assertTrue(first.find(), text(out));
    assertTrue(Integer.parseInt(first.group(1)) <= Backpressure.DEPTH, text(out));
    assertTrue(Integer.parseInt(first.group(2)) >= 2, text(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DROP_OLDEST", "DROP_NEWEST"})
  void shouldCountWhatItDrops_andDeliverTheRestInOrder(String policy) throws Exception {
    assertEquals(BackpressureMain.DONE, run(policy));
    Matcher queue = QUEUE.matcher(text(out));
    assertTrue(queue.find(), text(out));
    long in = Long.parseLong(queue.group(1));
    long delivered = Long.parseLong(queue.group(2));
    assertEquals(BackpressureMain.ELEMENTS, in);
    assertEquals(in, delivered + Long.parseLong(queue.group(3)));
    assertTrue(text(out).contains(", " + delivered + " delivered in order"), text(out));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldDeliverTheNewest_whenTheOldestAreDropped() throws Exception {
    assertEquals(BackpressureMain.DONE, run("DROP_OLDEST"));
    assertTrue(text(out).contains(LAST), text(out));
  }

  @Test
  void shouldFailAndNameTheQueue_whenOverflowIsAnError() throws Exception {
    assertEquals(BackpressureMain.FAILED, run("ERROR"));
    assertTrue(text(err).contains("sink"), text(err));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldRefuseWithOneSentence_whenThePolicyIsUnknown() throws Exception {
    assertEquals(BackpressureMain.USAGE, run("WAIT"));
    assertEquals("'WAIT' is not one of [BLOCK, DROP_OLDEST, DROP_NEWEST, ERROR].\n", text(err));
    assertEquals("", text(out));
  }

  /** What depends on the elements alone. */
  private static String belowThePicture(String output) {
    return output.substring(output.indexOf("\n\n"));
  }

  private int run(String policy) throws InterruptedException {
    return BackpressureMain.run(policy, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
