package io.torvyn.examples.marketdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.examples.marketdata.book.MessageLayout;
import io.torvyn.examples.marketdata.feed.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class MarketDataMainTest {
  private static final String ALL_HOME = "0 buffers outstanding";
  private static final byte[] NOTHING = {};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void shouldPrintTheExpectedOutput_whenFollowingTheSession() throws Exception {
    Desk desk = new Desk();
    assertEquals(
        MarketDataMain.DONE,
        MarketDataMain.run(desk, MarketDataMain.session(desk), stream(out), stream(err)));
    assertEquals(
        withoutCopies(Files.readString(Path.of("expected-output.txt"))), withoutCopies(text(out)));
    assertEquals("", text(err));
  }

  @Test
  void shouldReadPrices_withAsManyDecimalsAsTheyHave() throws Exception {
    run(
        feed -> {
          message(feed, 'Q', 'B', 0, "ACME", 99, 5);
          message(feed, 'Q', 'A', 1, "ACME", 1_005, 6);
          message(feed, 'T', 'A', 4, "ACME", 1_002_500, 7);
        });
    assertLine("ACME +5 +99.00 +100.50 +6 +1 +1 +100.25 +1 +7");
  }

  @Test
  void shouldSkipAndCountMessages_whenTheyAreMalformed() throws Exception {
    assertEquals(
        MarketDataMain.DONE,
        run(
            feed -> {
              message(feed, 'Q', 'B', 2, "GOOD", 100, 1);
              raw(feed, NOTHING);
              raw(feed, new byte[] {'Q'});
              raw(feed, new byte[MessageLayout.SIZE]);
              raw(feed, new byte[64]);
              message(feed, 'X', 'B', 2, "BAD", 100, 1);
              message(feed, 'Q', 'X', 2, "BAD", 100, 1);
              message(feed, 'Q', 'B', 5, "BAD", 100, 1);
              message(feed, 'Q', 'B', -1, "BAD", 100, 1);
              message(feed, 'Q', 'B', 2, "bad", 100, 1);
              message(feed, 'Q', 'B', 2, "BAD", 0, 1);
              message(feed, 'Q', 'B', 0, "BAD", Integer.MAX_VALUE, 1);
              message(feed, 'Q', 'B', 2, "BAD", 100, -1);
              message(feed, 'Q', 'B', 2, "GOOD", 200, 1);
            }));
    assertLine(" +decode +processor +14 +2 +0 +12 +0");
    assertLine("GOOD +1 +2.00 .* 2 +0 .*");
    assertTrue(!text(out).contains("BAD"), text(out));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldFailAndNameTheServer_whenItBreaksOffInAMessage() throws Exception {
    assertEquals(
        MarketDataMain.FAILED,
        run(
            feed -> {
              message(feed, 'Q', 'B', 2, "ACME", 100, 1);
              feed.writeShort(MessageLayout.SIZE);
              feed.writeInt(0);
            }));
    assertTrue(text(err).contains("'feed'") && text(err).contains("127.0.0.1"), text(err));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldEnd_whenTheFeedBreaksOffWhileAnAlertIsBeingRead() throws Exception {
    Desk desk = new Desk();
    int code =
        MarketDataMain.run(
            desk,
            feed -> {
              message(feed, 'H', ' ', 0, "ACME", 0, 0);
              feed.flush();
              desk.awaitBusy();
              feed.writeShort(MessageLayout.SIZE);
            },
            stream(out),
            stream(err));
    assertEquals(MarketDataMain.FAILED, code);
    assertLine("! ACME +trading is halted");
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  @Test
  void shouldFailAndNameTheLimit_whenAMessageIsAnnouncedTooLong() throws Exception {
    assertEquals(MarketDataMain.FAILED, run(feed -> feed.writeShort(65_535)));
    assertTrue(text(err).contains("65535") && text(err).contains("64"), text(err));
    assertTrue(text(out).contains(ALL_HOME), text(out));
  }

  /** Runs a script whose alerts are read at once. */
  private int run(Exchange.Script script) throws InterruptedException {
    Desk desk = new Desk();
    desk.marketClosed();
    return MarketDataMain.run(desk, script, stream(out), stream(err));
  }

  private static void message(
      DataOutputStream feed, char kind, char side, int decimals, String symbol, int price, int size)
      throws IOException {
    boolean halt = kind == 'H';
    feed.writeShort(halt ? MessageLayout.HALT_SIZE : MessageLayout.SIZE);
    feed.writeByte(kind);
    feed.writeByte(side);
    feed.writeByte(decimals);
    feed.writeByte(0);
    feed.writeLong(MessageLayout.symbol(symbol));
    if (!halt) {
      feed.writeInt(price);
      feed.writeInt(size);
    }
  }

  private static void raw(DataOutputStream feed, byte[] message) throws IOException {
    feed.writeShort(message.length);
    feed.write(message);
  }

  /** How a message is cut by TCP decides how many bytes are moved to the next read buffer. */
  private static String withoutCopies(String output) {
    return output
        .lines()
        .filter(line -> !line.startsWith("  payload write") && !line.startsWith("  amplification"))
        .collect(Collectors.joining("\n"));
  }

  private void assertLine(String pattern) {
    assertTrue(
        text(out).lines().anyMatch(line -> line.matches(pattern)),
        "no line '" + pattern + "' in\n" + text(out) + text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
