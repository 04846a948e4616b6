package io.torvyn.examples.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.examples.accesslog.input.LogGenerator;
import io.torvyn.examples.accesslog.input.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogMainTest {
  private static final String HIT =
      "203.0.113.9 - - [01/Mar/2026:00:00:01 +0000] \"GET %s HTTP/1.1\" %d %s \"-\" \"curl/8\"";
  private static final String ALL_HOME = "0 buffers outstanding";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void shouldPrintTheExpectedOutput_whenReadingTheSample() throws Exception {
    assertEquals(AccessLogMain.DONE, run(""));
    assertEquals(Files.readString(Path.of("expected-output.txt")), printed());
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void shouldPrintTheSame_whenTheSampleComesAsAPlainFile() throws Exception {
    Path file = folder.resolve("access.log");
    try (OutputStream log = Files.newOutputStream(file)) {
      new LogGenerator(LogGenerator.SAMPLE_SEED).writeTo(log, LogGenerator.SAMPLE_LINES);
    }
    assertEquals(AccessLogMain.DONE, run(file.toString()));
    assertEquals(Files.readString(Path.of("expected-output.txt")), printed());
  }

  @Test
  void shouldCountEachHit_whenLinesEndInOddWays() throws Exception {
    String log =
        hit("/a", 200, "10") + "\r\n" + hit("/a?x=1", 200, "-") + "\n" + hit("/b", 404, "7");
    assertEquals(AccessLogMain.DONE, run(write(log)));
    assertRow("          2  /a");
    assertRow("          1  /b");
    assertRow("         17  bytes sent");
  }

  @Test
  void shouldLeaveProbesOut() throws Exception {
    assertEquals(AccessLogMain.DONE, run(write(hit("/healthz", 200, "2") + "\n")));
    assertTrue(!printed().contains("/healthz"), printed());
  }

  @Test
  void shouldSkipAndCountLines_whenTheyAreMalformed() throws Exception {
    String good = hit("/good", 200, "1");
    String[] bad = {
      "",
      "hello",
      good.substring(0, good.length() / 2),
      good.substring(0, good.length() - 1),
      good + " more",
      good.replace("200", "2x0"),
      good.replace("200", "900"),
      good.replace("200", "20"),
      good.replace("[", ""),
      good.replace(" HTTP/1.1", ""),
      good.replace("200 1 ", "200 one "),
      good.replace("200 1 ", "200 "),
      good.replace("\"-\"", "-"),
      "\u0016\u0003\u0001",
    };
    StringBuilder log = new StringBuilder();
    for (String line : bad) {
      log.append(line).append('\n').append(good).append('\n');
    }
    assertEquals(AccessLogMain.DONE, run(write(log.toString())));
    assertRow("%11d  /good".formatted(bad.length));
    String parse =
        "  parse +processor +%d +%d +0 +%d +0".formatted(2 * bad.length, bad.length, bad.length);
    assertTrue(printed().lines().anyMatch(line -> line.matches(parse)), printed());
    assertTrue(printed().contains(ALL_HOME), printed());
  }

  @Test
  void shouldUnderstandEscapedQuotes() throws Exception {
    String line = hit("/quoted", 200, "1").replace("curl/8", "a \\\"polite\\\" \\\\");
    assertEquals(AccessLogMain.DONE, run(write(line + "\n")));
    assertRow("          1  /quoted");
  }

  @Test
  void shouldFindEveryLine_whereverReadsEnd() throws Exception {
    StringBuilder log = new StringBuilder();
    for (int n = 0; n < 5_000; n++) {
      log.append(hit("/" + "x".repeat(n % 331), 200, "1")).append('\n');
    }
    assertEquals(AccessLogMain.DONE, run(write(log.toString())));
    assertRow("      5,000  bytes sent");
  }

  @Test
  void shouldGoOnBehindALine_thatFitsIntoNoBuffer() throws Exception {
    String log = "x".repeat(300_000) + "\n" + hit("/after", 200, "1") + "\n";
    assertEquals(AccessLogMain.DONE, run(write(log)));
    assertRow("          1  /after");
    assertTrue(printed().contains(ALL_HOME), printed());
  }

  @Test
  void shouldPrintEmptyTables_whenTheFileIsEmpty() throws Exception {
    assertEquals(AccessLogMain.DONE, run(write("")));
    assertRow("          0  bytes sent");
    assertTrue(printed().contains(ALL_HOME), printed());
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void shouldFailWithOneSentence_whenGzipIsCutShort() throws Exception {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (OutputStream log = new GZIPOutputStream(whole)) {
      new LogGenerator(1).writeTo(log, 5_000);
    }
    Path file = folder.resolve("cut.gz");
    Files.write(file, Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    assertEquals(AccessLogMain.FAILED, run(file.toString()));
    assertEquals(
        file + " ends in the middle of its compressed data: the file was cut short.\n",
        complaint());
    assertTrue(printed().contains(ALL_HOME), printed());
  }

  @Test
  void shouldRefuseWithOneSentence_whenTheFileDoesNotExist() throws Exception {
    Path file = folder.resolve("nowhere.log");
    assertEquals(AccessLogMain.NO_INPUT, run(file.toString()));
    assertEquals(file + " does not exist.\n", complaint());
    assertEquals("", printed());
  }

  @Test
  void shouldRefuseWithOneSentence_whenTheNameIsNoPath() throws Exception {
    assertEquals(AccessLogMain.NO_INPUT, run("a\0b"));
    assertTrue(complaint().matches("'a\0b' is not a path: .*\n"), complaint());
  }

  @Test
  void shouldSaySo_whenMetricsCannotBeServed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(AccessLogMain.NO_INPUT, run("", port));
      String said = err.toString(StandardCharsets.UTF_8);
      assertTrue(said.startsWith("metrics cannot be served on port " + port + ": "), said);
    }
    err.reset();
    assertEquals(AccessLogMain.NO_INPUT, run("", "web"));
    assertEquals(
        "'web' is no port: give a number from 0 to 65535." + System.lineSeparator(),
        err.toString(StandardCharsets.UTF_8));
    err.reset();
    assertEquals(AccessLogMain.NO_INPUT, run("", "70000"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("'70000' is no port"));
    assertEquals(AccessLogMain.DONE, run("", "0"), "any free port");
  }

  private int run(String path) throws InterruptedException {
    return run(path, "");
  }

  private int run(String path, String port) throws InterruptedException {
    return AccessLogMain.run(path, port, stream(out), stream(err), Progress.none());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String write(String log) throws IOException {
    Path file = Files.createTempFile(folder, "access", ".log");
    return Files.writeString(file, log, StandardCharsets.ISO_8859_1).toString();
  }

  private static String hit(String path, int status, String bytes) {
    return HIT.formatted(path, status, bytes);
  }

  private void assertRow(String row) {
    assertTrue(printed().lines().anyMatch(row::equals), "no row '" + row + "' in\n" + printed());
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
