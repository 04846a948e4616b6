package io.torvyn.buffer;

import java.util.Arrays;

/**
 * What the calls in progress received, in order, so that a call that fails can be relieved of it.
 * Calls nest: a mark divides what an inner call received from what its callers did. An entry says
 * only that a buffer <i>was</i> received; whether it is still owned is the slot's knowledge. What
 * was given up is struck off the end at once, which keeps the log short.
 */
final class CallLog {
  private static final int FIRST_LENGTH = 64;

  private final Custody custody;
  private Slot[] entries = new Slot[FIRST_LENGTH];
  private int length;

  /** The acting call's mark: what lies before belongs to its callers and keeps its place. */
  private int base;

  CallLog(Custody custody) {
    this.custody = custody;
  }

  int mark() {
    base = length;
    return length;
  }

  void base(int mark) {
    base = Math.min(mark, length);
  }

  void reset(int mark) {
    length = mark;
  }

  int length() {
    return length;
  }

  Slot entry(int index) {
    return entries[index];
  }

  void add(Slot slot) {
    if (length == entries.length) {
      compact();
    }
    // Storing a reference makes the collector take notice; most often the slot is there already.
    if (entries[length] != slot) {
      entries[length] = slot;
    }
    length++;
  }

  void strike() {
    while (length > base && !custody.owns(entries[length - 1])) {
      length--;
    }
  }

  /** Drops what the acting call no longer owns; grows only if that does not free half. */
  private void compact() {
    int kept = base;
    for (int i = base; i < length; i++) {
      if (custody.owns(entries[i])) {
        entries[kept++] = entries[i];
      }
    }
    length = kept;
    if (kept > entries.length / 2) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
  }
}
