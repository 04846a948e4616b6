package io.torvyn.examples.marketdata;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.pipeline.ContentType;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.examples.marketdata.book.BookTable;
import io.torvyn.examples.marketdata.book.MessageLayout;
import io.torvyn.examples.marketdata.book.OrderBook;
import io.torvyn.flow.Emitter;
import java.nio.charset.StandardCharsets;

/**
 * Keeps a book for each symbol. It emits an alert at once when trading is halted, a book crosses or
 * a trade is far from the one before, and all books as rows of text at the end. An alert begins
 * with {@link #MARK}.
 */
@Aggregator
@ContentType(accepts = MessageLayout.TYPE, produces = "text/plain")
final class BookBuilder {
  /** The first byte of an alert, and of no row. */
  static final byte MARK = '!';

  private final BookTable books = new BookTable();

  void ingest(@Borrowed Buffer message, BufferAllocator alloc, Emitter out) {
    OrderBook book = books.of(message.longAt(MessageLayout.SYMBOL));
    byte kind = message.byteAt(MessageLayout.KIND);
    if (kind == MessageLayout.HALT) {
      alert(book, "trading is halted", alloc, out);
      return;
    }
    int price = message.intAt(MessageLayout.PRICE);
    int quantity = message.intAt(MessageLayout.QUANTITY);
    if (kind == MessageLayout.TRADE) {
      int before = book.trade(price, quantity);
      if (before != 0) {
        String jump = OrderBook.price(before, 1) + " to " + OrderBook.price(price, 1);
        alert(book, "trades jump from " + jump, alloc, out);
      }
    } else if (book.quote(
        message.byteAt(MessageLayout.SIDE) == MessageLayout.BID, price, quantity)) {
      alert(book, book.crossing(), alloc, out);
    }
  }

  void flush(BufferAllocator alloc, Emitter out) {
    emit(OrderBook.head(), alloc, out);
    for (OrderBook book : books.sorted()) {
      emit(book.row(), alloc, out);
    }
  }

  private static void alert(OrderBook book, String what, BufferAllocator alloc, Emitter out) {
    emit((char) MARK + " " + MessageLayout.text(book.symbol()) + " " + what, alloc, out);
  }

  private static void emit(String text, BufferAllocator alloc, Emitter out) {
    MutableBuffer row = alloc.allocate(text.length() + 1);
    row.append(text, StandardCharsets.US_ASCII).append((byte) '\n');
    out.emit(row.freeze());
  }
}
