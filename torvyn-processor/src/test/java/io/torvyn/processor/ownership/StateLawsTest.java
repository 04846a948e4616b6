package io.torvyn.processor.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.processor.ownership.History.Step;
import org.junit.jupiter.api.Test;

/** The laws of sets of states and of transitions, over all sets and all acts there are. */
class StateLawsTest {
  private static final History HISTORY = History.begin(new Step(Act.BEGIN, "here", "'b'", ""));
  private static final int ALL = 1 << State.values().length;

  private static StateSet set(int mask) {
    StateSet set = StateSet.NONE;
    for (State state : State.values()) {
      if ((mask & 1 << state.ordinal()) != 0) {
        set = set.join(StateSet.of(state, HISTORY));
      }
    }
    return set;
  }

  @Test
  void shouldJoinWhateverTheOrder_whenSetsAreJoined() {
    for (int a = 0; a < ALL; a += 7) {
      for (int b = 0; b < ALL; b++) {
        StateSet joined = set(a).join(set(b));
        assertEquals(a | b, joined.mask());
        assertEquals(joined, set(b).join(set(a)));
        assertEquals(joined, joined.join(set(a)), "joining twice changes nothing");
      }
    }
  }

  @Test
  void shouldKeepTheFirstHistory_whenBothSetsKnowAState() {
    History other = History.begin(new Step(Act.BEGIN, "elsewhere", "'c'", ""));
    StateSet joined = StateSet.of(State.OWNED, HISTORY).join(StateSet.of(State.OWNED, other));
    assertEquals(HISTORY, joined.history(State.OWNED));
  }

  @Test
  void shouldNeverResurrect_whenAStateIsGone() {
    for (State state : State.values()) {
      for (Act act : Act.values()) {
        State after = Transitions.after(act, state);
        if (state.gone() || state == State.DEAD || state == State.CLOSED) {
          assertFalse(after.owns(), act + " brings " + state + " back to " + after);
        }
        if (state == State.NULL || state == State.REPORTED) {
          assertEquals(state, after, "nothing changes what is not there or not told again");
        }
      }
    }
  }

  @Test
  void shouldOwnNoMore_whenAnActGivesUp() {
    for (State state : State.values()) {
      for (Act act : Act.values()) {
        if (act.givesUp() && state.owns()) {
          assertTrue(Transitions.after(act, state).gone(), act + " leaves " + state + " owning");
        }
      }
    }
  }

  @Test
  void shouldDoNothing_whenClosedAfterOwnershipWent() {
    for (State state : State.values()) {
      if (state.gone()) {
        assertEquals(state, Transitions.after(Act.CLOSE, state));
      }
    }
  }

  @Test
  void shouldMapEachStateByItself_whenATransitionIsApplied() {
    for (Act act : Act.values()) {
      for (int mask = 1; mask < ALL; mask += 13) {
        StateSet before = set(mask);
        StateSet after = before.map((s, h) -> StateSet.of(Transitions.after(act, s), h));
        int expected = 0;
        for (State state : before.states()) {
          expected |= 1 << Transitions.after(act, state).ordinal();
        }
        assertEquals(expected, after.mask());
      }
    }
  }
}
