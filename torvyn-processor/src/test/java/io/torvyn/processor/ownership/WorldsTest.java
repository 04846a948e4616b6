package io.torvyn.processor.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorldsTest {
  private static final State[] STATES = {
    State.NULL, State.OWNED, State.BORROWED, State.RELEASED, State.TRANSFERRED, State.REPORTED
  };

  private final Worlds.Home numbers =
      new Worlds.Home() {
        private int last;

        @Override
        public int number() {
          return ++last;
        }
      };

  private Store store(SplittableRandom random, int variables) {
    Store store = new Store();
    for (int v = 0; v < variables; v++) {
      switch (random.nextInt(4)) {
        case 0 -> store.set(v, Store.NULL);
        case 1 -> store.set(v, random.nextBoolean() ? Store.TRUE : Store.FALSE);
        case 2 -> {
          if (v > 0) {
            store.set(v, store.get(v - 1));
          }
        }
        default -> {
          int id = numbers.number();
          State state = STATES[random.nextInt(STATES.length)];
          History history = History.begin(new Step(Act.BEGIN, id, "'v'", ""));
          store.put(
              new TrackedObject(id, Kind.BUFFER, StateSet.of(state, history), false, List.of()));
          store.set(v, id);
        }
      }
    }
    return store;
  }

  private Worlds worlds(SplittableRandom random, int count, int variables) {
    Worlds worlds = Worlds.unreachable(numbers);
    for (int i = 0; i < count; i++) {
      Worlds one = Worlds.unreachable(numbers);
      one.add(store(random, variables));
      worlds.join(one);
    }
    return worlds;
  }

  /**
   * Whether whatever may be true of an object on a path may be true on another, more general one.
   */
  private static boolean covers(Store general, Store special, int variables) {
    for (int v = 0; v < variables; v++) {
      int g = general.get(v);
      int s = special.get(v);
      if (Store.isObject(s)) {
        if (g < 0
            || (special.object(s).states().mask() & ~general.object(g).states().mask()) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void shouldCoverEveryPath_whenTooManyAreKeptApart() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Worlds all = Worlds.unreachable(numbers);
      for (int i = 0; i < 40; i++) {
        Store store = store(random, 4);
        Store original = store.copy();
        Worlds one = Worlds.unreachable(numbers);
        one.add(store);
        all.join(one);
        assertTrue(all.size() <= Worlds.BOUND, "seed " + seed);
        boolean covered = false;
        for (Store candidate : all) {
          covered |= covers(candidate, original, 4);
        }
        assertTrue(covered, "seed " + seed + ", path " + i + " is lost");
      }
    }
  }

  @Test
  void shouldChangeNothing_whenJoinedWithItself() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Worlds worlds = worlds(random, 6, 3);
      int size = worlds.size();
      assertFalse(worlds.join(worlds.copy()), "seed " + seed);
      assertEquals(size, worlds.size(), "seed " + seed);
    }
  }

  @Test
  void shouldReachAFixpoint_whenPathsKeepArriving() {
    for (long seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Worlds head = worlds(random, 2, 3);
      int changes = 0;
      for (int i = 0; i < 300; i++) {
        changes += head.join(worlds(random, 1, 3), 1) ? 1 : 0;
      }
      assertTrue(changes < 60, "seed " + seed + ": " + changes + " changes with a bound of one");
      assertEquals(1, head.size());
    }
  }

  @Test
  void shouldForgetABoolean_whenPathsDifferInNothingElse() {
    Store yes = new Store();
    yes.set(0, Store.TRUE);
    Store no = new Store();
    no.set(0, Store.FALSE);
    Worlds worlds = Worlds.unreachable(numbers);
    worlds.add(yes);
    Worlds other = Worlds.unreachable(numbers);
    other.add(no);
    assertTrue(worlds.join(other));
    assertEquals(1, worlds.size());
    assertEquals(Store.UNTRACKED, worlds.iterator().next().get(0));
  }

  @Test
  void shouldKeepAliasesTogether_whenPathsAreMerged() {
    SplittableRandom random = new SplittableRandom(1);
    Worlds worlds = Worlds.unreachable(numbers);
    for (int i = 0; i < Worlds.BOUND * 3; i++) {
      Store store = store(random, 4);
      int id = numbers.number();
      State state = STATES[random.nextInt(STATES.length)];
      History history = History.begin(new Step(Act.BEGIN, id, "'v'", ""));
      store.put(new TrackedObject(id, Kind.BUFFER, StateSet.of(state, history), true, List.of()));
      store.set(4, id);
      store.set(5, id);
      Worlds one = Worlds.unreachable(numbers);
      one.add(store);
      worlds.join(one);
    }
    for (Store store : worlds) {
      assertEquals(store.get(4), store.get(5), "two names of one buffer stay one buffer");
    }
  }
}
