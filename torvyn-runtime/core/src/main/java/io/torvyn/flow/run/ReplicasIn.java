package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.flow.queue.EdgeQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consumer's end of all queues into one stage, some of them from replicas. What the replicas of
 * one stage send is merged first, as it comes or in turn; then the edges are merged.
 *
 * <p>Invariant of an edge in turn: everything of the turns before {@code turn}, and of this turn
 * from the replicas before {@code at}, has been taken.
 */
final class ReplicasIn extends QueueIn {
  /** So many turns without a result are passed over at once. */
  private static final int MOST_EMPTY = 1_000;

  /** The queues of one edge: a range of all. */
  private static final class Lane {
    final int first;
    final int end;
    final boolean inTurns;
    int at;
    long turn;

    Lane(int first, int end, boolean inTurns) {
      this.first = first;
      this.end = end;
      this.inTurns = inTurns;
      this.at = first;
    }

    void step() {
      at++;
      if (at == end) {
        at = first;
        turn++;
      }
    }
  }

  private final Lane[] lanes;
  private final boolean priority;
  private int next;

  ReplicasIn(
      Custody custody,
      List<List<EdgeQueue>> edges,
      List<EdgeQueue> queues,
      List<IslandTask> producers,
      boolean priority) {
    super(custody, queues, producers, priority);
    this.priority = priority;
    this.lanes = new Lane[edges.size()];
    int first = 0;
    for (int i = 0; i < lanes.length; i++) {
      List<EdgeQueue> edge = edges.get(i);
      lanes[i] = new Lane(first, first + edge.size(), edge.get(0).inTurns());
      first += edge.size();
    }
  }

  @Override
  @Nullable Buffer next() {
    int at = priority ? 0 : next;
    for (int tried = 0; tried < lanes.length; tried++) {
      Buffer element = lanes[at].inTurns ? inTurn(lanes[at]) : ready(lanes[at]);
      if (element != null) {
        next = at + 1 == lanes.length ? 0 : at + 1;
        return element;
      }
      at = at + 1 == lanes.length ? 0 : at + 1;
    }
    return null;
  }

  private @Nullable Buffer ready(Lane lane) {
    for (int queue = lane.first; queue < lane.end; queue++) {
      Buffer element = poll(lane.at);
      lane.step();
      if (element != null) {
        return element;
      }
    }
    return null;
  }

  private @Nullable Buffer inTurn(Lane lane) {
    for (int empty = 0; empty < MOST_EMPTY && !ended(lane.first, lane.end); empty++) {
      boolean over = queue(lane.at).over(lane.turn);
      Buffer element = poll(lane.at, lane.turn);
      if (element != null || !over) {
        return element;
      }
      lane.step();
    }
    return null;
  }

  @Override
  boolean hasNews() {
    boolean ended = true;
    for (Lane lane : lanes) {
      boolean done = ended(lane.first, lane.end);
      if (!done && news(lane)) {
        return true;
      }
      ended &= done;
    }
    return ended;
  }

  /** In turn, only the replica whose turn it is has news. */
  private boolean news(Lane lane) {
    if (lane.inTurns) {
      return queue(lane.at).hasElements() || queue(lane.at).over(lane.turn);
    }
    for (int queue = lane.first; queue < lane.end; queue++) {
      if (queue(queue).hasElements()) {
        return true;
      }
    }
    return false;
  }
}
