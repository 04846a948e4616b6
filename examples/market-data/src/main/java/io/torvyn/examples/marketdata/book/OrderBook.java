package io.torvyn.examples.marketdata.book;

import java.util.Locale;

/** What is known of one symbol: both sides of its book and its trades. One thread uses it. */
public final class OrderBook {
  private static final double SCALE = Math.pow(10, MessageLayout.PRICE_DECIMALS);
  private static final int JUMP_PERCENT = 2;

  private final long symbol;
  private final BookSide bids = new BookSide(true);
  private final BookSide asks = new BookSide(false);
  private boolean crossed;
  private int last;
  private long trades;
  private long volume;

  OrderBook(long symbol) {
    this.symbol = symbol;
  }

  /**
   * The symbol.
   *
   * @return as a message carries it
   */
  public long symbol() {
    return symbol;
  }

  /**
   * Takes note of a quote.
   *
   * @param bid whether somebody wants to buy
   * @param price greater than 0
   * @param quantity 0 or more
   * @return whether it made the book cross: the best bid has reached the best ask, and had not
   */
  public boolean quote(boolean bid, int price, int quantity) {
    (bid ? bids : asks).set(price, quantity);
    boolean before = crossed;
    crossed = bids.levels() > 0 && asks.levels() > 0 && bids.best() >= asks.best();
    return crossed && !before;
  }

  /**
   * Takes note of a trade.
   *
   * @param price greater than 0
   * @param quantity 0 or more
   * @return the price of the trade before, if this one is more than two per cent away, else 0
   */
  public int trade(int price, int quantity) {
    int before = last;
    last = price;
    trades++;
    volume += quantity;
    long distance = Math.abs((long) price - before);
    return before != 0 && distance * 100 > (long) before * JUMP_PERCENT ? before : 0;
  }

  /**
   * The head of the table of {@link #row()}s.
   *
   * @return a line without its end
   */
  public static String head() {
    return "symbol      bid size          bid          ask   ask size"
        + "  levels     last   trades     volume";
  }

  /**
   * The book for people: best prices, how much is quoted there, levels on both sides, trades.
   *
   * @return a line without its end
   */
  public String row() {
    return String.format(
        Locale.ROOT,
        "%s %11d %s %s %10d  %2d %3d %s %8d %10d",
        MessageLayout.text(symbol),
        bids.bestQuantity(),
        price(bids.best(), 12),
        price(asks.best(), 12),
        asks.bestQuantity(),
        bids.levels(),
        asks.levels(),
        price(last, 8),
        trades,
        volume);
  }

  /**
   * The crossing prices for people.
   *
   * @return part of a line
   */
  public String crossing() {
    return "bid " + price(bids.best(), 1) + " has reached ask " + price(asks.best(), 1);
  }

  /**
   * A price for people.
   *
   * @param price with four decimals
   * @param width at least that many characters
   * @return the price with two decimals, or "-" for 0
   */
  public static String price(int price, int width) {
    String text = price == 0 ? "-" : String.format(Locale.ROOT, "%.2f", price / SCALE);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
