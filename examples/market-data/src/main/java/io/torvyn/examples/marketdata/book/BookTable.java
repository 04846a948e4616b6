package io.torvyn.examples.marketdata.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Order books by symbol: an open hash table with longs as keys, so that looking one up boxes
 * nothing. One thread uses it.
 */
public final class BookTable {
  private @Nullable OrderBook[] table = new @Nullable OrderBook[64];
  private int books;

  /** Makes an empty table. */
  public BookTable() {}

  /**
   * The book of a symbol; an empty one if the symbol is new.
   *
   * @param symbol as a message carries it
   * @return the book, the same one each time
   */
  public OrderBook of(long symbol) {
    int slot = slot(symbol);
    OrderBook book = table[slot];
    if (book == null) {
      book = new OrderBook(symbol);
      table[slot] = book;
      if (++books > table.length / 2) {
        grow();
      }
    }
    return book;
  }

  /**
   * All books.
   *
   * @return in the order of symbols
   */
  public List<OrderBook> sorted() {
    List<OrderBook> all = new ArrayList<>(books);
    for (OrderBook book : table) {
      if (book != null) {
        all.add(book);
      }
    }
    all.sort(Comparator.comparing(OrderBook::symbol));
    return all;
  }

  /** Where the book of a symbol is, or where it belongs. */
  private int slot(long symbol) {
    int slot = Long.hashCode(symbol * 0x9E3779B97F4A7C15L) & (table.length - 1);
    while (true) {
      OrderBook book = table[slot];
      if (book == null || book.symbol() == symbol) {
        return slot;
      }
      slot = (slot + 1) & (table.length - 1);
    }
  }

  private void grow() {
    @Nullable OrderBook[] old = table;
    table = new @Nullable OrderBook[old.length * 2];
    for (OrderBook book : old) {
      if (book != null) {
        table[slot(book.symbol())] = book;
      }
    }
  }
}
