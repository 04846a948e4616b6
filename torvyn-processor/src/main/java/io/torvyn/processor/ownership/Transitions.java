package io.torvyn.processor.ownership;

/**
 * What an act makes of a state, where no rule objects. Objections are the rules' business: a state
 * that a rule rejects becomes {@link State#REPORTED} and never reaches this table. No act leads
 * from a state that is gone back to one that owns.
 */
public final class Transitions {
  private Transitions() {}

  /**
   * The state after an act.
   *
   * @param act what is done
   * @param state what was true before
   * @return what is true afterwards
   */
  public static State after(Act act, State state) {
    if (state == State.NULL || state == State.REPORTED) {
      return state;
    }
    return switch (act) {
      case RELEASE -> released(state);
      case CLOSE ->
          state.gone() || state == State.DEAD || state == State.CLOSED ? state : released(state);
      case FREEZE -> State.FROZEN;
      case THAW, TRANSFER, PUT, RETURN -> State.TRANSFERRED;
      case LEASE -> state == State.OWNED ? State.LEASED : state;
      case LEASE_MUTABLE -> state == State.OWNED ? State.LEASED_MUTABLE : state;
      default -> state;
    };
  }

  /**
   * The state of a lease's buffer once its last lease is closed.
   *
   * @param state the buffer's state before
   * @return {@link State#OWNED} if only leases kept it from that
   */
  public static State afterLease(State state) {
    return state == State.LEASED || state == State.LEASED_MUTABLE ? State.OWNED : state;
  }

  private static State released(State state) {
    return state == State.LIVE ? State.CLOSED : State.RELEASED;
  }
}
