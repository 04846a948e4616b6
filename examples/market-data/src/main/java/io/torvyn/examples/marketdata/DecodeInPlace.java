package io.torvyn.examples.marketdata;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.marketdata.book.MessageLayout;
import io.torvyn.flow.InvalidInputException;

/**
 * Makes a message of what came over the wire, in the buffer it came in: it checks the fields and
 * gives the price its four decimals where it stands. No copy, no object. What cannot be a message
 * is an {@link InvalidInputException}, which the pipeline skips and counts.
 */
@Processor
@ContentType(produces = MessageLayout.TYPE)
final class DecodeInPlace {

  @Owned
  Buffer process(@Owned MutableBuffer message) {
    int size = message.size();
    if (size == 0) {
      throw new InvalidInputException("an empty message");
    }
    byte kind = message.byteAt(MessageLayout.KIND);
    if (kind != MessageLayout.QUOTE && kind != MessageLayout.TRADE && kind != MessageLayout.HALT) {
      throw new InvalidInputException("no message is of type " + kind);
    }
    int wanted = kind == MessageLayout.HALT ? MessageLayout.HALT_SIZE : MessageLayout.SIZE;
    if (size != wanted) {
      throw new InvalidInputException("a message of " + size + " bytes instead of " + wanted);
    }
    byte initial = message.byteAt(MessageLayout.SYMBOL);
    if (initial < 'A' || initial > 'Z') {
      throw new InvalidInputException("a symbol that does not begin with a capital");
    }
    if (kind != MessageLayout.HALT) {
      byte side = message.byteAt(MessageLayout.SIDE);
      if (side != MessageLayout.BID && side != MessageLayout.ASK) {
        throw new InvalidInputException("no side is called " + side);
      }
      if (message.intAt(MessageLayout.QUANTITY) < 0) {
        throw new InvalidInputException("a quantity below 0");
      }
      byte decimals = message.byteAt(MessageLayout.DECIMALS);
      message.setInt(MessageLayout.PRICE, scaled(message.intAt(MessageLayout.PRICE), decimals));
      message.setByte(MessageLayout.DECIMALS, (byte) MessageLayout.PRICE_DECIMALS);
    }
    return message.freeze();
  }

  private static int scaled(int price, int decimals) {
    if (decimals < 0 || decimals > MessageLayout.PRICE_DECIMALS) {
      throw new InvalidInputException("a price with " + decimals + " decimals");
    }
    long scaled = price;
    for (int i = decimals; i < MessageLayout.PRICE_DECIMALS; i++) {
      scaled *= 10;
    }
    if (scaled <= 0 || scaled > Integer.MAX_VALUE) {
      throw new InvalidInputException("a price out of range: " + scaled);
    }
    return (int) scaled;
  }
}
