package io.torvyn.examples.marketdata.feed;

import io.torvyn.examples.marketdata.book.MessageLayout;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A trading session: prices of a few symbols wander, quotes gather around them, trades follow. Now
 * and then a trade is far off, a book crosses, or a message is broken. The same seed gives the same
 * bytes on every machine.
 */
public final class Session {
  private static final List<String> SYMBOLS =
      List.of("ACME", "BOREAS", "CEDAR", "DELTA", "EMBER", "FJORD");
  private static final String TEST = "TEST";
  private static final int DEPTH = 5;
  private static final int LOWEST = 1_000;
  private static final int BROKEN_EVERY = 1_000;
  private static final int JUMP_EVERY = 700;
  private static final int CROSS_EVERY = 900;

  private final SplittableRandom random;

  /** The price of each symbol, in hundredths. */
  private final int[] cents = new int[SYMBOLS.size()];

  /**
   * Prepares a session.
   *
   * @param seed decides every byte of it
   */
  public Session(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < cents.length; i++) {
      cents[i] = random.nextInt(2_000, 20_000);
    }
  }

  /**
   * Writes what an exchange sends before it opens: the halt of a symbol that nobody trades, so that
   * everybody can see whether alerts arrive.
   *
   * @param out receives it and stays open
   * @throws IOException if {@code out} takes no more
   */
  public void writeOpening(DataOutputStream out) throws IOException {
    out.writeShort(MessageLayout.HALT_SIZE);
    out.writeInt(MessageLayout.HALT << 24);
    out.writeLong(MessageLayout.symbol(TEST));
    out.flush();
  }

  /**
   * Writes the next steps of the session.
   *
   * @param out receives them and stays open
   * @param steps how many, each of at least one message
   * @throws IOException if {@code out} takes no more
   */
  public void writeTo(DataOutputStream out, int steps) throws IOException {
    for (int n = 1; n <= steps; n++) {
      int which = random.nextInt(cents.length);
      move(out, which, Math.max(LOWEST, cents[which] + random.nextInt(-20, 21)));
      if (n % BROKEN_EVERY == 0) {
        broken(out);
      } else if (n % JUMP_EVERY == 0) {
        move(out, which, cents[which] + cents[which] / 20);
        trade(out, MessageLayout.BID, which);
      } else if (n % CROSS_EVERY == 0) {
        int high = level(which) + DEPTH + 1;
        quote(out, MessageLayout.BID, which, high, 1);
        quote(out, MessageLayout.BID, which, high, 0);
      } else if (random.nextInt(5) == 0) {
        trade(out, random.nextBoolean() ? MessageLayout.BID : MessageLayout.ASK, which);
      } else {
        int away = random.nextInt(1, DEPTH + 1);
        int quantity = random.nextInt(500);
        if (random.nextBoolean()) {
          quote(out, MessageLayout.BID, which, level(which) - away, quantity);
        } else {
          quote(out, MessageLayout.ASK, which, level(which) + away, quantity);
        }
      }
    }
    out.flush();
  }

  /** The whole price that no quote of either side stands at. */
  private int level(int which) {
    return cents[which] / 100;
  }

  /** Moves the price; whoever quoted a price that it passes withdraws. */
  private void move(DataOutputStream out, int which, int to) throws IOException {
    int before = level(which);
    cents[which] = to;
    for (int passed = before + 1; passed <= level(which); passed++) {
      quote(out, MessageLayout.ASK, which, passed, 0);
    }
    for (int passed = before - 1; passed >= level(which); passed--) {
      quote(out, MessageLayout.BID, which, passed, 0);
    }
  }

  private void quote(DataOutputStream out, byte side, int which, int price, int quantity)
      throws IOException {
    priced(out, MessageLayout.QUOTE, side, which, price * 100, quantity);
  }

  private void trade(DataOutputStream out, byte side, int which) throws IOException {
    priced(out, MessageLayout.TRADE, side, which, cents[which], random.nextInt(1, 500));
  }

  /** A message with a price; the exchange sends the fewest decimals that say it. */
  private void priced(
      DataOutputStream out, byte kind, byte side, int which, int price, int quantity)
      throws IOException {
    boolean whole = price % 100 == 0;
    out.writeShort(MessageLayout.SIZE);
    out.writeByte(kind);
    out.writeByte(side);
    out.writeByte(whole ? 0 : 2);
    out.writeByte(0);
    out.writeLong(MessageLayout.symbol(SYMBOLS.get(which)));
    out.writeInt(whole ? price / 100 : price);
    out.writeInt(quantity);
  }

  private void broken(DataOutputStream out) throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> out.writeShort(0);
      case 1 -> {
        out.writeShort(Integer.BYTES);
        out.writeInt(MessageLayout.QUOTE << 24);
      }
      default -> {
        out.writeShort(Long.BYTES);
        out.writeLong(random.nextLong() >>> 1);
      }
    }
  }
}
