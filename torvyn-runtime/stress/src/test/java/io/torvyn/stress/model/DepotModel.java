package io.torvyn.stress.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What a tier's depot is meant to be: a stack of slot names under one lock, and two counters. */
public class DepotModel {
  private final ArrayDeque<String> depot = new ArrayDeque<>();
  private final List<ArrayDeque<String>> hands = new ArrayList<>();
  private int out;
  private int peak;
  private int exhausted;

  /** A full depot, the slot with the lowest number on top. */
  public DepotModel() {
    for (int i = DepotLincheckTest.SLOTS - 1; i >= 0; i--) {
      depot.push("16B#" + i);
    }
    for (int i = 0; i < DepotLincheckTest.MOST_THREADS; i++) {
      hands.add(new ArrayDeque<>());
    }
  }

  /** Takes slots, the lowest of the batch being the one that was on top last. */
  public String take(int thread, int most) {
    List<String> taken = new ArrayList<>();
    while (taken.size() < most && !depot.isEmpty()) {
      taken.add(0, depot.pop());
    }
    if (taken.isEmpty()) {
      exhausted++;
    }
    taken.forEach(hands.get(thread)::push);
    out += taken.size();
    peak = Math.max(peak, out);
    return taken.toString();
  }

  /** Puts one slot back. */
  public String put(int thread) {
    ArrayDeque<String> hand = hands.get(thread);
    if (hand.isEmpty()) {
      return "none";
    }
    String slot = hand.pop();
    depot.push(slot);
    out--;
    return slot;
  }

  /** The counters. */
  public String counted() {
    return "peak " + peak + ", exhausted " + exhausted;
  }
}
