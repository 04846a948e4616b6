package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.Leased.Scope;
import io.torvyn.buffer.error.OwnershipException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The state diagram of {@code docs/concepts.md} has the arrows that the code has, and no other. */
class StateDiagramTest {
  private static final Path CONCEPTS = Path.of("docs/concepts.md");
  private static final Pattern ARROW = Pattern.compile("(?m)^  ([A-Z]+) --> ([A-Z]+):");

  /** A buffer in some state, on an island of its own. */
  private static final class Case {
    final Desk desk = new Desk();
    final Slot slot;
    final Buffer element;
    Lease lease;

    Case() {
      element = desk.element(4);
      slot = Slots.of(element);
      desk.call(desk.guarded);
    }

    /** The stage takes the element over. */
    Buffer own() {
      return Slots.give(desk.custody, element);
    }
  }

  /** Every way into a state, with a guarded handle that saw it; the host's own is the element. */
  private static final List<Function<Case, Buffer>> SITUATIONS =
      List.of(
          Case::own, // owned by the stage
          c -> { // owned by the host
            Buffer spent = c.own();
            Slots.accept(c.desk.custody, spent);
            return spent;
          },
          c -> { // in the pool
            Buffer spent = c.own();
            spent.release();
            return spent;
          },
          c -> Slots.lend(c.desk.custody, c.element), // lent
          c -> { // leased by its owner
            Buffer own = c.own();
            c.lease = own.lease();
            return own;
          },
          c -> { // leased by the host
            Buffer loan = Slots.lend(c.desk.custody, c.element);
            Slots.endLoan(c.desk.custody, loan);
            c.lease = Slots.lease(c.desk.custody, c.element, Scope.FLUSH, 0, false);
            return loan;
          },
          c -> { // in a container
            Buffer spent = c.own();
            new Held().put(spent);
            return spent;
          },
          c -> { // between two islands
            Buffer spent = c.own();
            Slots.accept(c.desk.custody, spent);
            Slots.toEdge(c.desk.custody, c.element);
            return spent;
          });

  /** Everything that can be asked for with a handle. */
  private static final Map<String, OnHandle> OPERATIONS =
      Map.ofEntries(
          Map.entry("allocate", (c, b) -> c.desk.custody.allocator(c.desk.guarded).allocate(4)),
          Map.entry("release", (c, b) -> b.release()),
          Map.entry("close", (c, b) -> b.close()),
          Map.entry("thaw", (c, b) -> b.thaw()),
          Map.entry("thaw and freeze", (c, b) -> b.thaw().freeze()),
          Map.entry("lease", (c, b) -> b.lease()),
          Map.entry("put", (c, b) -> new Held().put(b)),
          Map.entry("accept", (c, b) -> Slots.accept(c.desk.custody, b)),
          Map.entry("give", (c, b) -> Slots.give(c.desk.custody, c.element)),
          Map.entry("lend", (c, b) -> Slots.lend(c.desk.custody, c.element)),
          Map.entry("end the loan", (c, b) -> Slots.endLoan(c.desk.custody, b)),
          Map.entry("grant", (c, b) -> granted(c, false)),
          Map.entry("grant for writing", (c, b) -> granted(c, true)),
          Map.entry("end the lease", (c, b) -> closed(c)),
          Map.entry(
              "end the scope", (c, b) -> c.desk.custody.endLeases(c.desk.guarded, Scope.STAGE)),
          Map.entry("empty containers", (c, b) -> c.desk.custody.emptyContainers(c.desk.guarded)),
          Map.entry("reclaim", (c, b) -> c.desk.reclaim()),
          Map.entry("release by the host", (c, b) -> Slots.release(c.desk.custody, c.element)),
          Map.entry("to an edge", (c, b) -> Slots.toEdge(c.desk.custody, c.element)),
          Map.entry("from an edge", (c, b) -> Slots.fromEdge(c.desk.custody, c.element)));

  @FunctionalInterface
  private interface OnHandle {
    void apply(Case on, Buffer handle);
  }

  private static void granted(Case on, boolean mutable) {
    Slots.lease(on.desk.custody, on.element, Scope.FLUSH, 0, mutable);
  }

  private static void closed(Case on) {
    if (on.lease != null) {
      on.lease.close();
    }
  }

  @Test
  void shouldShowEveryTransition_andNoOther() throws IOException {
    Map<String, Set<String>> happened = new TreeMap<>();
    for (Function<Case, Buffer> situation : SITUATIONS) {
      OPERATIONS.forEach((name, operation) -> attempt(situation, name, operation, happened));
    }
    Set<String> drawn =
        ARROW
            .matcher(Files.readString(CONCEPTS))
            .results()
            .map(arrow -> arrow.group(1) + " to " + arrow.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(drawn, happened.keySet(), () -> happened.toString());
  }

  private static void attempt(
      Function<Case, Buffer> situation,
      String name,
      OnHandle operation,
      Map<String, Set<String>> happened) {
    Case on = new Case();
    Buffer handle = situation.apply(on);
    BufferState before = on.slot.state();
    String standing = on.slot.standing();
    boolean refused = false;
    try {
      operation.apply(on, handle);
    } catch (OwnershipException expected) {
      refused = true;
      assertEquals(standing, on.slot.standing(), name + " was refused and changed something");
    }
    BufferState after = on.slot.state();
    assertTrue(!refused || before == after, name);
    if (before != after) {
      String transition = before + " to " + after;
      happened.computeIfAbsent(transition, none -> new TreeSet<>()).add(name);
    }
    on.desk.close();
  }
}
