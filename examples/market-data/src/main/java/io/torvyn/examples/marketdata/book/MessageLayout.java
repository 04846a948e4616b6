package io.torvyn.examples.marketdata.book;

import java.nio.charset.StandardCharsets;

/**
 * Where the fields of a message lie, on the wire behind its length of two bytes and in its buffer.
 *
 * <pre>
 *    0      1      2          3       4          12      16
 *   +------+------+----------+-------+----------+-------+----------+
 *   | type | side | decimals | spare | symbol   | price | quantity |
 *   +------+------+----------+-------+----------+-------+----------+
 *    byte   byte   byte       byte    8 bytes    int     int
 * </pre>
 *
 * <p>Numbers are big-endian. The symbol is ASCII with spaces behind. A halt ends after its symbol.
 */
public final class MessageLayout {
  /** The content type of a decoded message. */
  public static final String TYPE = "application/x-market-message";

  /** What the message says: {@link #QUOTE}, {@link #TRADE} or {@link #HALT}. */
  public static final int KIND = 0;

  /** {@link #BID} or {@link #ASK}. */
  public static final int SIDE = 1;

  /** How many decimals the price has, 0 to {@link #PRICE_DECIMALS}. Decoded: always that many. */
  public static final int DECIMALS = 2;

  /** The symbol, as a long. */
  public static final int SYMBOL = 4;

  /** The price without its decimal point, an int greater than 0. */
  public static final int PRICE = 12;

  /** The quantity, an int; in a quote, 0 means that the price is quoted no more. */
  public static final int QUANTITY = 16;

  /** The size of a halt. */
  public static final int HALT_SIZE = 12;

  /** The size of a quote or trade. */
  public static final int SIZE = 20;

  /** The decimals of a decoded price. */
  public static final int PRICE_DECIMALS = 4;

  /** The quantity at a price has changed. */
  public static final byte QUOTE = 'Q';

  /** A trade took place. */
  public static final byte TRADE = 'T';

  /** Trading is halted. */
  public static final byte HALT = 'H';

  /** The side that buys. */
  public static final byte BID = 'B';

  /** The side that sells. */
  public static final byte ASK = 'A';

  private MessageLayout() {}

  /**
   * A symbol as a message carries it.
   *
   * @param text at most eight ASCII characters
   * @return its characters from the highest byte down, then spaces
   */
  public static long symbol(String text) {
    byte[] ascii = String.format("%-8s", text).getBytes(StandardCharsets.US_ASCII);
    long symbol = 0;
    for (byte letter : ascii) {
      symbol = symbol << Byte.SIZE | letter;
    }
    return symbol;
  }

  /**
   * A symbol for people.
   *
   * @param symbol as a message carries it
   * @return its eight characters
   */
  public static String text(long symbol) {
    byte[] ascii = new byte[Long.BYTES];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) (symbol >>> Byte.SIZE * (ascii.length - 1 - i));
    }
    return new String(ascii, StandardCharsets.US_ASCII);
  }
}
