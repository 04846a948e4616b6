package io.torvyn.processor.ownership;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be true at one point of a body: a bounded number of paths kept apart, so that correlated
 * tests stay precise. No path means that the point cannot be reached. Mutable; two points never
 * share one.
 */
public final class Worlds implements Iterable<Store> {
  /** How many paths are kept apart before they are merged. */
  public static final int BOUND = 32;

  /** The walk over a body, as far as its points need it. */
  @FunctionalInterface
  public interface Home {
    /**
     * A number for a new object.
     *
     * @return one that no object has
     */
    int number();

    /**
     * Told what is about to be copied, compared or merged.
     *
     * @param cells how many variables, operands and objects, over all paths concerned
     */
    default void charge(int cells) {}
  }

  private final List<Store> stores;
  private final Home home;

  private Worlds(List<Store> stores, Home home) {
    this.stores = stores;
    this.home = home;
  }

  /**
   * A point that cannot be reached.
   *
   * @param home of the point
   * @return no paths
   */
  public static Worlds unreachable(Home home) {
    return new Worlds(new ArrayList<>(), home);
  }

  /**
   * The beginning of a body.
   *
   * @param home of the point
   * @return one path on which nothing has happened
   */
  public static Worlds start(Home home) {
    Worlds worlds = unreachable(home);
    worlds.stores.add(new Store());
    return worlds;
  }

  /**
   * Says whether the point can be reached.
   *
   * @return {@code false} if there is no path
   */
  public boolean isReachable() {
    return !stores.isEmpty();
  }

  /**
   * How many paths are kept apart.
   *
   * @return 0 if the point cannot be reached
   */
  public int size() {
    return stores.size();
  }

  /**
   * How much there is to go through.
   *
   * @return the variables, operands and objects of all paths, and one for each path
   */
  public int cells() {
    int cells = 0;
    for (Store store : stores) {
      cells += store.cells();
    }
    return cells;
  }

  @Override
  public Iterator<Store> iterator() {
    return stores.iterator();
  }

  /**
   * The same paths, to go on from elsewhere.
   *
   * @return an independent copy
   */
  public Worlds copy() {
    home.charge(cells());
    List<Store> copies = new ArrayList<>(stores.size());
    for (Store store : stores) {
      copies.add(store.copy());
    }
    return new Worlds(copies, home);
  }

  /**
   * Moves the paths out of here.
   *
   * @return what was here; this point cannot be reached afterwards
   */
  public Worlds take() {
    Worlds taken = new Worlds(new ArrayList<>(stores), home);
    stores.clear();
    return taken;
  }

  /**
   * Adds a path without comparing it.
   *
   * @param store a path that no other point holds
   */
  public void add(Store store) {
    stores.add(store);
  }

  /**
   * Joins the paths that lead here from elsewhere. Paths that need not be kept apart become one; if
   * more than {@link #BOUND} remain, they are merged pairwise.
   *
   * @param other paths that no other point holds; they are taken over
   * @return whether anything new may be true here now
   */
  public boolean join(Worlds other) {
    return join(other, BOUND);
  }

  /**
   * Joins with a bound of its own. With a bound of 1 the height of the lattice bounds the number of
   * joins that change anything, which is what ends a loop's iteration.
   *
   * @param other paths that no other point holds; they are taken over
   * @param bound at least 1
   * @return whether anything new may be true here now
   */
  public boolean join(Worlds other, int bound) {
    if (other.stores.isEmpty() && stores.size() <= bound) {
      return false;
    }
    home.charge(cells() + other.cells());
    Map<StoreKey, Store> apart = new LinkedHashMap<>();
    for (Store store : stores) {
      merge(apart, store);
    }
    int known = apart.size();
    boolean changed = false;
    for (Store store : other.stores) {
      changed |= merge(apart, store);
    }
    changed |= apart.size() != known;
    if (apart.size() > bound) {
      changed = reduce(apart, bound, known) || known > bound;
    }
    stores.clear();
    stores.addAll(apart.values());
    return changed;
  }

  private static boolean merge(Map<StoreKey, Store> apart, Store store) {
    Store twin = apart.putIfAbsent(store.key(), store);
    return twin != null && twin.forgetBooleans(store);
  }

  /** Folds the newest paths into the older ones; says whether the older ones grew by it. */
  private boolean reduce(Map<StoreKey, Store> apart, int bound, int known) {
    List<Store> all = new ArrayList<>(apart.values());
    List<StoreKey> before = List.copyOf(apart.keySet()).subList(0, Math.min(known, apart.size()));
    while (all.size() > bound) {
      Store newest = all.remove(all.size() - 1);
      int into = all.size() - 1;
      home.charge(newest.cells() + all.get(into).cells());
      all.set(into, StoreMerge.of(all.get(into), newest, home::number));
    }
    apart.clear();
    for (Store store : all) {
      merge(apart, store);
    }
    return !List.copyOf(apart.keySet()).equals(before);
  }
}
