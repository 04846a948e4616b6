package io.torvyn.processor.ownership.call;

import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Current;
import io.torvyn.processor.ownership.effect.Scopes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * The paths on which an exception is underway. Nothing is kept outside of a {@code try}: leaving by
 * exception is never a mistake, because the host takes back what the call still owned.
 */
public final class Throws {
  /** Paths that throw one of some types. */
  private record Thrown(List<TypeMirror> types, Worlds worlds) {}

  /** What was thrown within one {@code try}, by kinds of exception. */
  public static final class Collector {
    private final int depth;

    private Collector(int depth) {
      this.depth = depth;
    }

    private final Map<String, Thrown> thrown = new LinkedHashMap<>();
  }

  private final Current current;
  private final CallContracts calls;
  private final Scopes scopes;
  private final Deque<Collector> collectors = new ArrayDeque<>();

  /**
   * Begins outside of any {@code try}.
   *
   * @param current the walk's point
   * @param calls compares exception types
   * @param scopes keeps what an exception takes out of an expression
   */
  public Throws(Current current, CallContracts calls, Scopes scopes) {
    this.scopes = scopes;
    this.current = current;
    this.calls = calls;
  }

  /**
   * Begins to collect; ended by {@link #close}.
   *
   * @param depth how many operands there are where the {@code try} begins: an exception leaves all
   *     further ones behind
   * @return receives what is thrown
   */
  public Collector open(int depth) {
    Collector collector = new Collector(depth);
    collectors.push(collector);
    return collector;
  }

  /** Ends what the last {@link #open} began. */
  public void close() {
    collectors.pop();
  }

  /**
   * Says whether anybody in this body could see an exception.
   *
   * @return {@code false} outside of any {@code try}
   */
  public boolean collecting() {
    return !collectors.isEmpty();
  }

  /**
   * Notes that an exception may be thrown at the point reached.
   *
   * @param types of one of these types
   */
  public void record(List<TypeMirror> types) {
    if (!types.isEmpty() && !collectors.isEmpty() && current.reachable()) {
      add(types, current.now().copy());
    }
  }

  /**
   * Throws paths on, to the collector that is open now, or out of the body.
   *
   * @param types an exception of one of these types
   * @param worlds paths that no point holds
   */
  public void add(List<TypeMirror> types, Worlds worlds) {
    Collector collector = collectors.peek();
    if (collector != null) {
      for (Store store : worlds) {
        store.unwind(collector.depth);
      }
      scopes.stash(worlds);
      collector
          .thrown
          .computeIfAbsent(types.toString(), key -> new Thrown(types, current.nowhere()))
          .worlds()
          .join(worlds);
    }
  }

  /**
   * Takes out of a collector what a {@code catch} may take. What it surely takes is gone from
   * there.
   *
   * @param from what was thrown
   * @param by the types that are caught
   * @return independent paths
   */
  public Worlds caught(Collector from, List<? extends TypeMirror> by) {
    Worlds caught = current.nowhere();
    List<Thrown> left = new ArrayList<>();
    for (Thrown thrown : from.thrown.values()) {
      boolean some = false;
      List<TypeMirror> rest = new ArrayList<>();
      for (TypeMirror type : thrown.types()) {
        boolean all = by.stream().anyMatch(target -> calls.isSubtype(type, target));
        some |= all || by.stream().anyMatch(target -> calls.isSubtype(target, type));
        if (!all) {
          rest.add(type);
        }
      }
      if (some) {
        caught.join(thrown.worlds().copy());
      }
      if (!rest.isEmpty()) {
        left.add(new Thrown(rest, thrown.worlds()));
      }
    }
    from.thrown.clear();
    for (Thrown thrown : left) {
      from.thrown.merge(
          thrown.types().toString(),
          thrown,
          (a, b) -> {
            a.worlds().join(b.worlds());
            return a;
          });
    }
    return caught;
  }

  /**
   * Throws on what nothing caught.
   *
   * @param from what was thrown
   */
  public void rethrow(Collector from) {
    for (Thrown thrown : from.thrown.values()) {
      add(thrown.types(), thrown.worlds());
    }
  }

  /**
   * Takes all paths out of a collector together, for a {@code finally}.
   *
   * @param from what was thrown
   * @param into receives the paths
   * @return the types they throw
   */
  public List<TypeMirror> drain(Collector from, Worlds into) {
    Map<String, TypeMirror> types = new LinkedHashMap<>();
    for (Thrown thrown : from.thrown.values()) {
      into.join(thrown.worlds());
      thrown.types().forEach(type -> types.put(type.toString(), type));
    }
    from.thrown.clear();
    return List.copyOf(types.values());
  }
}
