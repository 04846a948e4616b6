package io.torvyn.examples.marketdata.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookSideTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldAgreeWithASortedMap_whenQuotesComeAndGo(boolean highestFirst) {
    BookSide side = new BookSide(highestFirst);
    TreeMap<Integer, Integer> model =
        new TreeMap<>(
            highestFirst ? Comparator.<Integer>reverseOrder() : Comparator.<Integer>naturalOrder());
    SplittableRandom random = new SplittableRandom(7);
    for (int n = 0; n < 20_000; n++) {
      int price = random.nextInt(1, 60);
      int quantity = random.nextInt(3);
      side.set(price, quantity);
      if (quantity == 0) {
        model.remove(price);
      } else {
        model.put(price, quantity);
      }
      String where = "seed 7, step " + n;
      assertEquals(model.size(), side.levels(), where);
      assertEquals(model.isEmpty() ? 0 : model.firstKey(), side.best(), where);
      assertEquals(model.isEmpty() ? 0 : model.firstEntry().getValue(), side.bestQuantity(), where);
    }
  }
}
