package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paths that left the straight way and have not landed yet. Each remembers where it left, so that
 * what goes out of scope underway is told there.
 */
public final class Jumps {
  /** How a statement leaves. */
  public enum Exit {
    /** To the end of a loop, switch or labelled statement. */
    BREAK,
    /** To the next turn of a loop. */
    CONTINUE,
    /** To the end of a switch expression, with a value on top of the operands. */
    YIELD,
    /** Out of the body. */
    RETURN
  }

  /**
   * One jump underway.
   *
   * @param exit how it left
   * @param target where it lands, opaque; the body itself for {@link Exit#RETURN}
   * @param worlds the paths that are on it
   * @param where the jumping statement
   * @param value the expression whose value is the topmost operand on these paths and is on its way
   *     out of the body; null if there is none
   */
  public record Jump(
      Exit exit, Object target, Worlds worlds, Object where, @Nullable Object value) {
    /** A jump that carries no value out of the body. */
    public Jump(Exit exit, Object target, Worlds worlds, Object where) {
      this(exit, target, worlds, where, null);
    }

    /**
     * This jump after something was done underway.
     *
     * @param through the paths on it now
     * @return the rest of the jump
     */
    public Jump with(Worlds through) {
      return new Jump(exit, target, through, where, value);
    }
  }

  private final List<Jump> pending = new ArrayList<>();

  /**
   * Sets off.
   *
   * @param jump a jump
   */
  public void leave(Jump jump) {
    if (jump.worlds().isReachable()) {
      pending.add(jump);
    }
  }

  /**
   * Marks a point: what leaves afterwards can be asked for with {@link #since}.
   *
   * @return the mark
   */
  public int mark() {
    return pending.size();
  }

  /**
   * The jumps that left after a mark and have not landed.
   *
   * @param mark what {@link #mark} returned
   * @return a copy of the list
   */
  public List<Jump> since(int mark) {
    return List.copyOf(pending.subList(mark, pending.size()));
  }

  /**
   * Takes back everything that left after a mark.
   *
   * @param mark what {@link #mark} returned
   * @return the jumps, in order
   */
  public List<Jump> withdraw(int mark) {
    List<Jump> tail = pending.subList(mark, pending.size());
    List<Jump> jumps = List.copyOf(tail);
    tail.clear();
    return jumps;
  }

  /**
   * Lands the jumps to a target.
   *
   * @param mark only jumps that left after it can have this target
   * @param exit how they left
   * @param target where they land
   * @param into receives their paths
   */
  public void land(int mark, Exit exit, Object target, Worlds into) {
    for (int i = pending.size() - 1; i >= mark; i--) {
      Jump jump = pending.get(i);
      if (jump.exit() == exit && jump.target() == target) {
        pending.remove(i);
        into.join(jump.worlds());
      }
    }
  }
}
