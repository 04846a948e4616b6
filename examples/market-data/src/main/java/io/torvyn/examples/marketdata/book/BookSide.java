package io.torvyn.examples.marketdata.book;

import java.util.Arrays;

/**
 * One side of an order book: quantities by price, the best price first. Arrays instead of a map, so
 * that a quote allocates nothing once they have grown. One thread uses it.
 */
final class BookSide {
  private final int sign;
  private int[] ranks = new int[8];
  private int[] quantities = new int[8];
  private int levels;

  /**
   * Makes an empty side.
   *
   * @param highestFirst whether the highest price is the best, as it is for those who sell
   */
  BookSide(boolean highestFirst) {
    sign = highestFirst ? -1 : 1;
  }

  /**
   * Sets the quantity at a price.
   *
   * @param price greater than 0
   * @param quantity what is quoted now; 0 removes the price
   */
  void set(int price, int quantity) {
    int at = Arrays.binarySearch(ranks, 0, levels, sign * price);
    if (at >= 0 && quantity > 0) {
      quantities[at] = quantity;
    } else if (at >= 0) {
      System.arraycopy(ranks, at + 1, ranks, at, levels - at - 1);
      System.arraycopy(quantities, at + 1, quantities, at, levels - at - 1);
      levels--;
    } else if (quantity > 0) {
      insert(-at - 1, sign * price, quantity);
    }
  }

  private void insert(int at, int rank, int quantity) {
    if (levels == ranks.length) {
      ranks = Arrays.copyOf(ranks, levels * 2);
      quantities = Arrays.copyOf(quantities, levels * 2);
    }
    System.arraycopy(ranks, at, ranks, at + 1, levels - at);
    System.arraycopy(quantities, at, quantities, at + 1, levels - at);
    ranks[at] = rank;
    quantities[at] = quantity;
    levels++;
  }

  /**
   * The best price.
   *
   * @return the price, or 0 if nothing is quoted
   */
  int best() {
    return levels == 0 ? 0 : sign * ranks[0];
  }

  /**
   * How much is quoted at the best price.
   *
   * @return the quantity, or 0 if nothing is quoted
   */
  int bestQuantity() {
    return levels == 0 ? 0 : quantities[0];
  }

  /**
   * How many prices are quoted.
   *
   * @return at least 0
   */
  int levels() {
    return levels;
  }
}
