package io.torvyn.examples.marketdata.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderBookTest {
  private final BookTable table = new BookTable();
  private final OrderBook book = table.of(MessageLayout.symbol("ACME"));

  @Test
  void shouldSayOnce_whenABookCrosses() {
    assertFalse(book.quote(true, 1_000_000, 5));
    assertFalse(book.quote(false, 1_010_000, 5));
    assertTrue(book.quote(true, 1_010_000, 5));
    assertFalse(book.quote(true, 1_020_000, 5), "it has crossed already");
    assertEquals("bid 102.00 has reached ask 101.00", book.crossing());
    assertFalse(book.quote(false, 1_010_000, 0));
    assertTrue(book.quote(false, 1_020_000, 1), "it was apart in between");
  }

  @Test
  void shouldGiveThePriceBefore_whenATradeIsMoreThanTwoPercentAway() {
    assertEquals(0, book.trade(1_000_000, 1), "nothing to compare with");
    assertEquals(0, book.trade(1_020_000, 1));
    assertEquals(1_020_000, book.trade(1_040_500, 1));
    assertEquals(1_040_500, book.trade(1, 1));
  }

  @Test
  void shouldFindEachBookAgain_whenThereAreMany() {
    List<OrderBook> books = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      books.add(table.of(MessageLayout.symbol("S" + i)));
    }
    for (int i = 0; i < 1_000; i++) {
      assertSame(books.get(i), table.of(MessageLayout.symbol("S" + i)));
    }
    assertEquals(1_001, table.sorted().size());
    assertSame(book, table.sorted().get(0));
  }

  @Test
  void shouldReadASymbolBack_whateverItsLength() {
    assertEquals("A       ", MessageLayout.text(MessageLayout.symbol("A")));
    assertEquals("ABCDEFGH", MessageLayout.text(MessageLayout.symbol("ABCDEFGH")));
  }
}
