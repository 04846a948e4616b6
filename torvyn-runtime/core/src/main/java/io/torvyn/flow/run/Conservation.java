package io.torvyn.flow.run;

import io.torvyn.flow.queue.EdgeReading;
import io.torvyn.flow.stage.StageReading;
import io.torvyn.glue.spec.EdgeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Adds up a flow that has ended: nothing may have appeared or vanished between two stages.
 *
 * <ul>
 *   <li>Per queue: offered = polled + dropped + discarded.
 *   <li>Between stages: what a group of stages sent is what the stages behind them received, plus
 *       what the queues between them dropped or discarded. A group is as small as routers and
 *       merges allow: for a plain edge it is the two stages.
 *   <li>Buffers: every one that was acquired is back.
 * </ul>
 */
public final class Conservation {
  private Conservation() {}

  /**
   * Checks a flow that has ended.
   *
   * @param reading its counters
   * @return what does not add up, in words; empty if everything does
   */
  public static List<String> violations(FlowReading reading) {
    List<String> found = new ArrayList<>();
    Map<String, StageReading> stages = new HashMap<>();
    for (int i = 0; i < reading.stages().size(); i++) {
      String name = reading.plan().stages().get(i).name();
      stages.put(name, reading.stages().get(i));
    }
    Map<Integer, EdgeReading> queues = new HashMap<>();
    for (EdgeReading queue : reading.queues()) {
      queues.put(queue.plan().spec().index(), queue);
      if (queue.unaccounted() != 0 || queue.waiting() != 0) {
        found.add(
            "queue " + queue.plan().name() + " lost " + (queue.unaccounted() + queue.waiting()));
      }
    }
    groups(reading.plan().spec().edges())
        .forEach(edges -> checkGroup(edges, stages, queues, found));
    if (reading.outstanding() != 0) {
      found.add(reading.outstanding() + " buffers are outstanding");
    }
    return found;
  }

  private static void checkGroup(
      List<EdgeSpec> edges,
      Map<String, StageReading> stages,
      Map<Integer, EdgeReading> queues,
      List<String> found) {
    Set<String> senders = new HashSet<>();
    Set<String> deadLetterers = new HashSet<>();
    Set<String> receivers = new HashSet<>();
    long onTheWay = 0;
    for (EdgeSpec edge : edges) {
      (edge.deadLetter() ? deadLetterers : senders).add(edge.from());
      receivers.add(edge.to());
      EdgeReading queue = queues.get(edge.index());
      onTheWay += queue == null ? 0 : queue.dropped() + queue.discarded();
    }
    long sent = sum(senders, stages, StageReading::emitted);
    sent += sum(deadLetterers, stages, StageReading::deadLettered);
    long received = sum(receivers, stages, StageReading::arrived);
    if (sent != received + onTheWay) {
      found.add(
          senders
              + " sent "
              + sent
              + ", but "
              + receivers
              + " received "
              + received
              + " and "
              + onTheWay
              + " were dropped or discarded on the way");
    }
  }

  private static long sum(
      Set<String> names, Map<String, StageReading> stages, ToLongFunction<StageReading> count) {
    return names.stream()
        .map(stages::get)
        .mapToLong(reading -> count.applyAsLong(Objects.requireNonNull(reading)))
        .sum();
  }

  /** Edges that share a sender or a receiver, directly or through others, belong together. */
  private static List<List<EdgeSpec>> groups(List<EdgeSpec> edges) {
    List<List<EdgeSpec>> groups = new ArrayList<>();
    for (EdgeSpec edge : edges) {
      List<EdgeSpec> joined = new ArrayList<>(List.of(edge));
      groups.removeIf(
          group -> {
            boolean touches = group.stream().anyMatch(other -> related(edge, other));
            if (touches) {
              joined.addAll(group);
            }
            return touches;
          });
      groups.add(joined);
    }
    return groups;
  }

  private static boolean related(EdgeSpec a, EdgeSpec b) {
    boolean sameSender = a.from().equals(b.from()) && a.deadLetter() == b.deadLetter();
    return sameSender || a.to().equals(b.to());
  }
}
